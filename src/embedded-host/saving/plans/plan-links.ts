import { cellAddress } from "../../model/address";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { elementXml } from "../parts/element-xml";
import type { NewSheetPatch, PlanStep } from "../save-plan";

/** True for a new sheet whose links lead to places of its workbook only: they need no relationships, and are written straight into its part. */
const staysInside = ({ isFromFile, links }: SheetModel): boolean =>
  !isFromFile && [...links.entries()].every(([, , { address }]) => !address);

/** Links of the file's sheets, and of new ones with a link that leaves the workbook. */
export function planLinks(sheet: SheetModel): PlanStep[] {
  if (staysInside(sheet)) return [];
  return [...sheet.changedLinks.entries()].map(([row, column]): PlanStep => {
    const link = sheet.links.get(row, column);
    const address = cellAddress(row, column);
    if (!link) return ["call", "SetCellHyperLink", sheet.name, address, "", "None"];
    const more = {
      ...(link.screenTip && { Tooltip: link.screenTip }),
      ...(link.textToDisplay && { Display: link.textToDisplay }),
    };
    return [
      "call",
      "SetCellHyperLink",
      sheet.name,
      address,
      link.address || link.documentReference,
      link.address ? "External" : "Location",
      more,
    ];
  });
}

/** The links of a new sheet that all stay inside the workbook. */
export function newLinks(sheet: SheetModel): NewSheetPatch["elements"] {
  if (!staysInside(sheet)) return [];
  const links = [...sheet.links.entries()].map(([row, column, { documentReference, screenTip, textToDisplay }]) =>
    elementXml("hyperlink", {
      ref: cellAddress(row, column),
      location: documentReference || undefined,
      tooltip: screenTip || undefined,
      display: textToDisplay || undefined,
    }),
  );
  return links.length === 0 ? [] : [{ name: "hyperlinks", xml: `<hyperlinks>${links.join("")}</hyperlinks>` }];
}
