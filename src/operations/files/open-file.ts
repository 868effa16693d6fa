import type { TableSnapshot } from "../../domain/sheet/sheet-snapshot";
import type { Result } from "../refusals/refusal";
import type { Workshop } from "../workshop";

/** Opens the bytes of another workbook to be read, beside the one that is open; each shell has its own way. */
export type OpenFile = (content: Uint8Array) => Promise<Result<Workshop>>;

/** Which tables are asked for, and under which of their headings cells come back empty. */
export type AskedTables = [names: readonly string[], calculated: ReadonlyMap<string, ReadonlySet<string>>];

/** Tables in the bytes of another workbook, read without opening it; null where the whole workbook has to be opened for it. */
export type ReadFileTables = (content: Uint8Array, ...asked: AskedTables) => Promise<readonly TableSnapshot[] | null>;

/** How other workbooks are read. */
export interface OtherFiles {
  readonly open: OpenFile;
  readonly tables: ReadFileTables;
}
