import type { DraftPage } from "../../sheet/sheet-draft";

export type Orientation = "portrait" | "landscape";

const MM = 72 / 25.4;
/** Margins in millimetres after Nghị định 30/2020/NĐ-CP, phụ lục I: top and bottom 20, left 30, right 15. */
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };

/** Width and height in points that A4 leaves inside the margins. */
export function printableArea(orientation: Orientation): { readonly width: number; readonly height: number } {
  const [width, height] = orientation === "portrait" ? [210, 297] : [297, 210];
  return { width: (width - MARGINS.left - MARGINS.right) * MM, height: (height - MARGINS.top - MARGINS.bottom) * MM };
}

/** A4 with the decree's margins; the page number centred in the top margin, not on the first page. */
export function pageOf(orientation: Orientation): DraftPage {
  return {
    orientation,
    margins: MARGINS,
    fitToWidth: true,
    header: '&"Times New Roman,Regular"&13&P',
    differentFirstPage: true,
    firstPageNumber: 1,
    centerHorizontally: true,
  };
}
