import { consolidate } from "./consolidate";
import type { OpenFile } from "../files/open-file";
import type { ChosenFile, ConsolidatedBook, ReportSettings, Work } from "../operations";
import type { Result } from "../refusals/refusal";
import type { Workshop } from "../workshop";

/** Makes one ledger of the chosen files' ledgers (tổng hợp) and writes it with its reports into the open workbook; the files stay as they are. */
export function consolidateFiles(
  shop: Workshop,
  openFile: OpenFile,
  files: readonly ChosenFile[],
  settings: ReportSettings,
  work?: Work,
): Promise<Result<ConsolidatedBook>> {
  const sent = files.map((file) => ({ name: file.name, open: async () => openFile(await file.content()) }));
  return consolidate(shop, sent, settings, work);
}
