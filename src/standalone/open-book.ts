import { browserEnvironment } from "../embedded-host/browser-environment";
import { openHost, type EmbeddedHost } from "../embedded-host/open-host";
import { UnreadableFile } from "../embedded-host/unreadable-file";
import { hostFunctions } from "../functions/in-host";
import { createOperations } from "../operations/create-operations";
import type { Language, Operations } from "../operations/operations";
import { done, refused, type Result } from "../operations/refusals/refusal";
import { refusalOfUnreadable } from "../operations/refusals/unreadable-refusal";
import { nextTask } from "../operations/rest";
import { otherFiles } from "../taskpane/main/read-file";
import { saveToComputer } from "./save-to-computer";
import { OperationsUnderWay } from "./watched-operations";
import { standaloneEn } from "./wording.en";
import { standaloneVi } from "./wording.vi";
import { localNow, localToday } from "../taskpane/start/local-clock";

/** An open workbook, what can be asked of it, and the name it is saved under. */
export interface Book {
  readonly name: string;
  /** Counts the workbooks opened by this page. */
  readonly opened: number;
  readonly host: EmbeddedHost;
  readonly operations: Operations;
  readonly underWay: OperationsUnderWay;
}

let opened = 0;

/** Name for saving: workbooks keep theirs; text files and templates become workbooks, with macros where the template has them. */
export function savedName(name: string): string {
  if (/\.xls[xm]$/i.test(name)) return name;
  return name.replace(/\.[^.]*$/, "") + (/\.xltm$/i.test(name) ? ".xlsm" : ".xlsx");
}

/** Name of the copy for sharing: the workbook's own with a word behind it. */
function copyName(name: string, language: Language): string {
  const { anonymised } = language === "vi" ? standaloneVi : standaloneEn;
  return name.replace(/(\.\w+)$/, ` - ${anonymised}$1`);
}

/** Opens a workbook file in the embedded host. */
export async function openBook(name: string, bytes: Uint8Array, language: Language): Promise<Result<Book>> {
  try {
    const host = await openHost(bytes, browserEnvironment({ rest: nextTask }), { name, functions: hostFunctions });
    const saved = savedName(name);
    const operations = createOperations({ excel: host.Excel, today: localToday, now: localNow, language }, otherFiles, {
      read: async () => done(await host.save()),
      handOver: (copy) => {
        saveToComputer(copyName(saved, language), copy);
        return Promise.resolve(done("downloaded"));
      },
    });
    const underWay = new OperationsUnderWay();
    return done({ name: saved, opened: ++opened, host, operations: underWay.watched(operations), underWay });
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(refusalOfUnreadable(error, bytes));
    throw error;
  }
}
