import { invalidArgument } from "../../client/office-error";
import { checkUnlocked, putValue } from "./cell-writing";
import type { TrackedRange } from "../ranges/tracked-range";

/** The link of a range, as far as all its cells have the same; an empty object when they have none. */
export function readLink({ sheet, area }: TrackedRange): Excel.RangeHyperlink | null {
  const link = sheet.links.get(area.top, area.left);
  if (!link) return null;
  const { address, documentReference, screenTip, textToDisplay } = link;
  return {
    ...(address && { address }),
    ...(documentReference && { documentReference }),
    ...(screenTip && { screenTip }),
    textToDisplay,
  };
}

export function writeLink({ sheet, area }: TrackedRange, link: Excel.RangeHyperlink | null | undefined): void {
  if (typeof link !== "object" || link === null) throw invalidArgument("A link is an object that says where it leads.", "Range.hyperlink");
  checkUnlocked(sheet, area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const shown = sheet.grid.value(row, column);
      const text = link.textToDisplay ?? (shown === null || shown === "" ? (link.address ?? link.documentReference ?? "") : String(shown));
      sheet.links.set(row, column, {
        address: link.address ?? "",
        documentReference: link.documentReference ?? "",
        screenTip: link.screenTip ?? "",
        textToDisplay: text,
      });
      sheet.changedLinks.set(row, column, true);
      if (text !== shown && (link.textToDisplay !== undefined || shown === null || shown === "")) putValue(sheet, row, column, text);
      sheet.grid.formatCell(row, column, { fontColor: "#0563C1", underline: "Single" });
    }
  }
  sheet.workbook.edited(sheet, area);
}
