import type { HostEventType } from "../host-events";
import type { SheetModel } from "./sheet-model";

/** Tells those who listen to a sheet, or to all sheets, what was done to it. */
export function announceOn(sheet: SheetModel, type: HostEventType, more: Record<string, unknown> = {}, source: unknown = sheet): void {
  const { events, editedBy } = sheet.workbook;
  events.raise({ type, source, args: { type, source: "Local", triggerSource: editedBy, worksheetId: sheet.id, ...more } });
}
