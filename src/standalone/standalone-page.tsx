import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { Pane } from "../taskpane/pane";
import { keepLanguage, keptLanguage } from "../taskpane/start/kept-language";
import { darkTheme, lightTheme } from "../taskpane/theme/brand-theme";
import { useDarkMode } from "../taskpane/theme/use-dark-mode";
import { WorkbookGrid } from "./grid/workbook-grid";
import { PageBar } from "./page-bar";
import { samplePlan } from "./sample";
import { useBook } from "./use-book";
import { useDroppedFile } from "./use-dropped-file";
import { standaloneEn } from "./wording.en";
import { standaloneVi } from "./wording.vi";

const narrow = "@media (max-width: 900px)";

const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground2 },
  work: {
    flexGrow: 1,
    minHeight: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 400px",
    gridTemplateRows: "minmax(0, 1fr)",
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "minmax(0, 2fr) minmax(0, 3fr)" },
  },
  pane: { minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  drop: {
    position: "fixed",
    inset: 0,
    zIndex: 10_000,
    display: "grid",
    placeItems: "center",
    fontSize: "20px",
    fontWeight: 600,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
  },
});

/** The page that works without Excel: a spreadsheet with the pane beside it. */
export function StandalonePage() {
  const styles = useStyles();
  const isDark = useDarkMode(undefined);
  const [language, setLanguage] = useState(keptLanguage);
  const words = language === "vi" ? standaloneVi : standaloneEn;
  const { book, file, isDirty, version, open, openSample, save, typed } = useBook(language);
  const [wasRefused, setRefused] = useState(false);
  const speak = useCallback((next: "vi" | "en") => {
    setLanguage(next);
    keepLanguage(next);
  }, []);
  const mayLeave = useCallback(() => !isDirty || window.confirm(words.discard), [isDirty, words]);
  const openFile = useCallback((name: string, bytes: Uint8Array) => void (mayLeave() && open(name, bytes)), [mayLeave, open]);
  const isOver = useDroppedFile(openFile);
  useEffect(() => {
    void openSample();
    // The sample is opened once, when the page is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isDirty) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isDirty]);
  const onTyped = (wasWritten: boolean) => {
    setRefused(!wasWritten);
    typed();
  };
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} className={styles.page} lang={language}>
      <PageBar
        words={words}
        language={language}
        file={file}
        fileName={book?.name ?? null}
        isDirty={isDirty}
        hasCharts={book?.host.model.sheets.some((sheet) => sheet.charts.length > 0) ?? false}
        onOpen={openFile}
        onSample={() => void (mayLeave() && openSample())}
        onSave={() => void save()}
        onSpeak={() => speak(language === "vi" ? "en" : "vi")}
      />
      {wasRefused ? (
        <p role="alert" style={{ margin: 0, padding: "4px 12px" }}>
          {words.editRefused}
        </p>
      ) : null}
      <div className={styles.work}>
        <section aria-label={words.sheets}>
          {book ? (
            <WorkbookGrid host={book.host} underWay={book.underWay} language={language} loading={words.gridLoading} onTyped={onTyped} />
          ) : null}
        </section>
        <section aria-label={words.pane} className={styles.pane}>
          {book ? (
            <Pane
              key={book.opened}
              operations={book.operations}
              language={language}
              onLanguageChange={speak}
              workbookVersion={version}
              samplePlan={samplePlan}
              titled={false}
              dark={isDark}
            />
          ) : null}
        </section>
      </div>
      {isOver ? <div className={styles.drop}>{words.drop}</div> : null}
    </FluentProvider>
  );
}
