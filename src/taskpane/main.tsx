import { createRoot } from "react-dom/client";
import { openWorkbookFile } from "./main/own-file";
import { CannotStart } from "./start/cannot-start";
import { ExcelPane } from "./start/excel-pane";
import { keptLanguage } from "./start/kept-language";
import { lazyOperations } from "./start/lazy-operations";
import { localNow, localToday } from "./start/local-clock";
import { officeStart } from "./start/office-start";

/** How long Office.js may take to say where the page was opened, in milliseconds. */
const patience = 5000;

const isDrawnDark = () => (Office.context.officeTheme as { isDarkTheme?: boolean } | undefined)?.isDarkTheme;

async function begin(root: HTMLElement): Promise<void> {
  document.documentElement.dataset.pane = "begun";
  const start = await officeStart(typeof Office === "undefined" ? undefined : Office, patience);
  root.replaceChildren();
  if (start !== "ready") return createRoot(root).render(<CannotStart reason={start} />);
  const excel = Excel;
  const operations = lazyOperations(async () =>
    (await import("../operations/create-operations")).createOperations(
      { excel, today: localToday, now: localNow, language: keptLanguage() },
      {
        open: async (...asked) => (await import("./main/read-file")).otherFiles.open(...asked),
        tables: async (...asked) => (await import("./main/read-file")).otherFiles.tables(...asked),
      },
      openWorkbookFile(Office.context.document, excel),
    ),
  );
  createRoot(root).render(<ExcelPane operations={operations} dark={isDrawnDark()} />);
}

const root = document.getElementById("root");
if (root) void begin(root);
