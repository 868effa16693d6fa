import type { HostEventType } from "../../model/host-events";

/** The events a worksheet and the collection of worksheets have alike, with the names the model announces them under. */
const types = {
  onActivated: "WorksheetActivated",
  onCalculated: "WorksheetCalculated",
  onChanged: "WorksheetChanged",
  onColumnSorted: "WorksheetColumnSorted",
  onDeactivated: "WorksheetDeactivated",
  onFormatChanged: "WorksheetFormatChanged",
  onFormulaChanged: "WorksheetFormulaChanged",
  onNameChanged: "WorksheetNameChanged",
  onProtectionChanged: "WorksheetProtectionChanged",
  onRowHiddenChanged: "WorksheetRowHiddenChanged",
  onRowSorted: "WorksheetRowSorted",
  onSelectionChanged: "WorksheetSelectionChanged",
  onSingleClicked: "WorksheetSingleClicked",
  onVisibilityChanged: "WorksheetVisibilityChanged",
} as const satisfies Record<string, HostEventType>;

type SheetEvents<Model> = { [K in keyof typeof types]: { type: HostEventType; source(model: Model): unknown } };

/** These events with what is listened to: one sheet, or null for all of them. */
export const sheetEvents = <Model>(source: (model: Model) => unknown): SheetEvents<Model> =>
  Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type, source }])) as SheetEvents<Model>;
