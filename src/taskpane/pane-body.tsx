import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState, type ComponentType, type LazyExoticComponent } from "react";
import type { Language } from "../operations/operations";
import { useLanguage, useWording } from "./context/language";
import { LastChangeLine } from "./last-change/last-change-line";
import { panelIds, type PanelId } from "./panel-id";
import { PanelTabs } from "./panel-tabs";
import { frameEn } from "./wording/frame.en";
import { frameVi } from "./wording/frame.vi";

const panels: Record<PanelId, LazyExoticComponent<ComponentType>> = {
  overview: lazy(() => import("./overview/overview-panel").then((module) => ({ default: module.OverviewPanel }))),
  intake: lazy(() => import("./intake/intake-panel").then((module) => ({ default: module.IntakePanel }))),
  plan: lazy(() => import("./plan/plan-panel").then((module) => ({ default: module.PlanPanel }))),
  roster: lazy(() => import("./roster/roster-panel").then((module) => ({ default: module.RosterPanel }))),
  targets: lazy(() => import("./targets/targets-panel").then((module) => ({ default: module.TargetsPanel }))),
  issues: lazy(() => import("./issues/issues-panel").then((module) => ({ default: module.IssuesPanel }))),
  reports: lazy(() => import("./reports/reports-panel").then((module) => ({ default: module.ReportsPanel }))),
};

const useStyles = makeStyles({
  top: { backgroundColor: tokens.colorNeutralBackground1 },
  bar: { display: "flex", alignItems: "center", justifyContent: "space-between", padding: "4px 4px 0 12px" },
  name: { margin: 0, fontSize: "14px", fontWeight: 600, color: tokens.colorBrandForeground1 },
  panels: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    scrollbarGutter: "stable",
    scrollbarWidth: "thin",
  },
  panel: { padding: "12px", boxSizing: "border-box", maxWidth: "720px", margin: "0 auto" },
});

interface Props {
  readonly panel: PanelId;
  readonly onChoose: (panel: PanelId) => void;
  /** Changes the language; null where the shell around shows name and language itself. */
  readonly onSpeak: ((language: Language) => void) | null;
}

/** Name, tabs and panels; a panel that was visited keeps its state while another is shown. */
export function PaneBody({ panel, onChoose, onSpeak }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: frameVi, en: frameEn });
  const [visited, setVisited] = useState<readonly PanelId[]>([panel]);
  useEffect(() => setVisited((known) => (known.includes(panel) ? known : [...known, panel])), [panel]);
  return (
    <>
      <header className={styles.top}>
        {onSpeak ? (
          <div className={styles.bar}>
            <h1 className={styles.name}>{words.name}</h1>
            <Button
              size="small"
              appearance="subtle"
              aria-label={words.languageLabel}
              onClick={() => onSpeak(language === "vi" ? "en" : "vi")}
            >
              {words.language}
            </Button>
          </div>
        ) : null}
        <PanelTabs panel={panel} onChoose={onChoose} />
        <LastChangeLine />
      </header>
      <main className={styles.panels}>
        {panelIds
          .filter((id) => id === panel || visited.includes(id))
          .map((id) => {
            const Panel = panels[id];
            return (
              <div key={id} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== panel} className={styles.panel}>
                <Suspense fallback={<Spinner size="small" label={words.loading} />}>
                  <Panel />
                </Suspense>
              </div>
            );
          })}
      </main>
    </>
  );
}
