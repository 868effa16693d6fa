import type { SheetDraft } from "../../domain/sheet/sheet-draft";
import type { ExcelApi } from "../excel-api";
import { nameSuffix } from "../ledger-words.vi";
import { parkedName, temporaryName } from "./temporary-names";
import type { WorkbookState } from "../workbook-state";

/** A draft with the name its sheet will bear in this workbook, and the sheet it takes the place of. */
export interface PlacedDraft {
  readonly draft: SheetDraft;
  readonly finalName: string;
  /** Name while it is being written. */
  readonly temporary: string;
  /** Name that the sheet it replaces bears until it is removed; null where it replaces none. */
  readonly parked: string | null;
  /** Place of the replaced sheet among the tabs. */
  readonly position: number | null;
}

/** Longest name that Excel gives a sheet. */
const NAME_LENGTH = 31;

/** Finds every draft its name: that of the sheet it replaces, else the one wanted or the next that is free. */
export function placeDrafts(drafts: readonly SheetDraft[], state: WorkbookState, replaces: ReadonlySet<string>): PlacedDraft[] {
  const taken = new Set(state.sheets.map(({ name }) => name.toLowerCase()));
  return drafts.map((draft, i) => {
    const position = state.sheets.findIndex(({ name }) => name.toLowerCase() === draft.name.toLowerCase() && replaces.has(name));
    const replaced = state.sheets[position];
    const finalName = replaced ? replaced.name : freeName(draft.name, taken);
    taken.add(finalName.toLowerCase());
    const temporary = temporaryName(i);
    return replaced
      ? { draft, finalName, temporary, parked: parkedName(i), position }
      : { draft, finalName, temporary, parked: null, position: null };
  });
}

/** The name wanted, or with " (sổ)", " (sổ 2)" … behind it where a sheet is called so already. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 0; ; n++) {
    const suffix = n === 0 ? "" : nameSuffix(n);
    const name = wanted.slice(0, NAME_LENGTH - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Names that sheets of these names would bear in the open workbook, in order. */
export async function namesForSheets(excel: ExcelApi, wanted: readonly string[]): Promise<string[]> {
  return excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    const taken = new Set(context.workbook.worksheets.items.map(({ name }) => name.toLowerCase()));
    return wanted.map((name) => {
      const free = freeName(name, taken);
      taken.add(free.toLowerCase());
      return free;
    });
  });
}

/** Most sheets of one wanted name that are looked for. */
const MOST_NAMES = 4;

/** Whether a sheet bears a wanted name, or one that it gets where others are called so. */
export function bearsName(sheet: string, wanted: string): boolean {
  const taken = new Set<string>();
  for (let n = 0; n < MOST_NAMES; n++) {
    const name = freeName(wanted, taken).toLowerCase();
    if (name === sheet.toLowerCase()) return true;
    taken.add(name);
  }
  return false;
}
