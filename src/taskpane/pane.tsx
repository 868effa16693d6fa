import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Language, Operations } from "../operations/operations";
import { Announcer } from "./context/announcer";
import { LanguageContext } from "./context/language";
import { NavigationContext, type Arrival } from "./context/navigation";
import { OperationsProvider } from "./context/operations-context";
import { OverviewProvider } from "./context/overview-context";
import { SamplePlanContext, type SamplePlan } from "./context/sample-plan";
import { DefectBoundary } from "./defect-boundary";
import { LastChangeProvider } from "./last-change/last-change-context";
import { PaneBody } from "./pane-body";
import type { PanelId } from "./panel-id";
import { Notice } from "./pieces/notice";
import { darkTheme, lightTheme } from "./theme/brand-theme";
import { useDarkMode } from "./theme/use-dark-mode";
import { frameEn } from "./wording/frame.en";
import { frameVi } from "./wording/frame.vi";

// Fields shrink with the pane instead of growing with their longest text.
const narrow = {
  "& .fui-Input, & .fui-Select, & .fui-Textarea": { minWidth: 0, width: "100%" },
  "& .fui-Input__input, & .fui-Select__select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
  "& .fui-Field": { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
} as const;

const useStyles = makeStyles({
  pane: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    ...narrow,
  },
});

export interface PaneProps {
  readonly operations: Operations;
  readonly language: Language;
  readonly onLanguageChange?: (language: Language) => void;
  readonly initialPanel?: PanelId;
  /** Panel asked for from outside (the ribbon); a new object opens it again. */
  readonly request?: { readonly panel: PanelId };
  /** Whether the host is drawn dark; without it the system's preference decides. */
  readonly dark?: boolean;
  /** Told by the shell when another workbook was opened or its cells were changed. */
  readonly workbookVersion?: number;
  /** False where the shell around shows the name and the language itself. */
  readonly titled?: boolean;
  /** A plan to try out, where the shell has one. */
  readonly samplePlan?: SamplePlan;
}

/** The whole pane: theme, language, operations and panels. */
export function Pane({
  operations,
  language: firstLanguage,
  onLanguageChange,
  initialPanel = "overview",
  request,
  dark,
  workbookVersion = 0,
  samplePlan,
  titled = true,
}: PaneProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState(firstLanguage);
  const [panel, setPanel] = useState<PanelId>(initialPanel);
  const [arrival, setArrival] = useState<Arrival | null>(null);
  const isDark = useDarkMode(dark);
  const words = language === "vi" ? frameVi : frameEn;
  useEffect(() => setLanguage(firstLanguage), [firstLanguage]);
  const go = useCallback((to: PanelId, about?: string) => {
    setPanel(to);
    setArrival({ panel: to, about: about ?? null });
  }, []);
  useEffect(() => {
    if (request) go(request.panel);
  }, [request, go]);
  const navigation = useMemo(() => ({ panel, arrival, go }), [panel, arrival, go]);
  const speak = (next: Language) => {
    setLanguage(next);
    onLanguageChange?.(next);
  };
  const failed = (reopen: () => void) => (
    <Notice tone="bad" role="alert" title={words.defectTitle} actions={<Button onClick={reopen}>{words.reopen}</Button>}>
      {words.defectText}
    </Notice>
  );
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} className={styles.pane} lang={language}>
      <LanguageContext.Provider value={language}>
        <DefectBoundary fallback={failed}>
          <OperationsProvider value={operations}>
            <NavigationContext.Provider value={navigation}>
              <SamplePlanContext.Provider value={samplePlan ?? null}>
                <Announcer>
                  <OverviewProvider workbookVersion={workbookVersion}>
                    <LastChangeProvider>
                      <PaneBody panel={panel} onChoose={setPanel} onSpeak={titled ? speak : null} />
                    </LastChangeProvider>
                  </OverviewProvider>
                </Announcer>
              </SamplePlanContext.Provider>
            </NavigationContext.Provider>
          </OperationsProvider>
        </DefectBoundary>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
