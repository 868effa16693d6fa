/** Name that every sheet of ours bears within itself, hidden from the list of names: a sheet that was renamed or stands in another file is still known by it. */
const SHEET_MARK = "PlanLedgerSheet";

/** Queues the mark of a sheet that we write. */
export function queueMark(sheet: Excel.Worksheet): void {
  sheet.names.add(SHEET_MARK, sheet.getRange("A1")).visible = false;
}

/** Queues looking for the mark; its `isNullObject` is known after the next sync. */
export function queueMarkLookup(sheet: Excel.Worksheet): Excel.NamedItem {
  const mark = sheet.names.getItemOrNullObject(SHEET_MARK);
  mark.load("name");
  return mark;
}
