import type { TakenIn } from "../../ledger/taken-in";
import { textColumn } from "./column-makers";
import type { LedgerColumn } from "./ledger-column";
import type { RowReader } from "../reading/table-reader";

const HEADING = "Dấu nhận";

/** Hidden column that remembers, field by field, what a record's sheet said when it was last taken in. */
export function takenInColumn<R extends { readonly takenIn?: TakenIn | undefined }>(): LedgerColumn<R> {
  const text = ({ takenIn }: R) =>
    Object.entries(takenIn ?? {})
      .map(([field, digest]) => `${field}=${digest}`)
      .join(";");
  return { ...textColumn<R>(HEADING, 20, null, text), hidden: true };
}

/** What a row remembers, as a part of its record; nothing for a record that was typed in. */
export function takenInFromRow(row: RowReader): { takenIn?: TakenIn } {
  const digests = (row.text(HEADING) ?? "").split(";").flatMap((part): [string, string][] => {
    const [, field, digest] = /^\s*([^=\s]+)=([0-9a-z]+)\s*$/.exec(part) ?? [];
    return field === undefined || digest === undefined ? [] : [[field, digest]];
  });
  return digests.length === 0 ? {} : { takenIn: Object.fromEntries(digests) };
}
