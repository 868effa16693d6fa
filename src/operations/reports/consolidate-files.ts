import { consolidate, type SentFile } from "./consolidate";
import type { OtherFiles } from "../files/open-file";
import type { ChosenFile, ConsolidatedBook, ReportSettings, Work } from "../operations";
import type { Result } from "../refusals/refusal";
import type { Workshop } from "../workshop";

/** Makes one ledger of the chosen files' ledgers (tổng hợp) and writes it with its reports into the open workbook; the files stay as they are. */
export function consolidateFiles(
  shop: Workshop,
  others: OtherFiles,
  files: readonly ChosenFile[],
  settings: ReportSettings,
  work?: Work,
): Promise<Result<ConsolidatedBook>> {
  const sent = files.map((file): SentFile => ({
    name: file.name,
    open: async () => others.open(await file.content()),
    tables: async (names, calculated) => others.tables(await file.content(), names, calculated),
  }));
  return consolidate(shop, sent, settings, work);
}
