import type { HeaderFooterModel } from "../../model/sheets/sheet-features";
import type { SheetModel } from "../../model/sheets/sheet-model";
import type { PlanStep } from "../save-plan";

const paperNumbers: Record<string, number> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

const joined = (left: string, center: string, right: string): string =>
  `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
const header = (texts: HeaderFooterModel): string => joined(texts.leftHeader, texts.centerHeader, texts.rightHeader);
const footer = (texts: HeaderFooterModel): string => joined(texts.leftFooter, texts.centerFooter, texts.rightFooter);

function layout({ name, page }: SheetModel): PlanStep[] {
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  const fits = Boolean(horizontalFitToPages) || Boolean(verticalFitToPages);
  const options = {
    Orientation: page.orientation.toLowerCase(),
    ...(paperNumbers[page.paperSize] !== undefined && { Size: paperNumbers[page.paperSize] }),
    PageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    BlackAndWhite: page.blackAndWhite,
    ...(page.firstPageNumber !== "" && { FirstPageNumber: page.firstPageNumber }),
    ...(fits ? { FitToWidth: horizontalFitToPages || 0, FitToHeight: verticalFitToPages || 0 } : { AdjustTo: scale || 100 }),
  };
  return [
    ["call", "SetPageLayout", name, options],
    ["call", "SetSheetProps", name, { FitToPage: fits }],
  ];
}

function margins({ name, page }: SheetModel): PlanStep {
  const inches = (points: number): number => points / 72;
  const { top, bottom, left, right, header: above, footer: below } = page.margins;
  return [
    "call",
    "SetPageMargins",
    name,
    {
      Top: inches(top),
      Bottom: inches(bottom),
      Left: inches(left),
      Right: inches(right),
      Header: inches(above),
      Footer: inches(below),
      Horizontally: page.centerHorizontally,
      Vertically: page.centerVertically,
    },
  ];
}

function headersAndFooters({ name, page }: SheetModel): PlanStep {
  const { default: odd, even, first } = page.headersFooters;
  const differentFirst = /First/.test(page.headersFootersState);
  const differentOddEven = /OddAndEven/.test(page.headersFootersState);
  return [
    "call",
    "SetHeaderFooter",
    name,
    {
      AlignWithMargins: true,
      ScaleWithDoc: true,
      DifferentFirst: differentFirst,
      DifferentOddEven: differentOddEven,
      OddHeader: header(odd),
      OddFooter: footer(odd),
      ...(differentOddEven && { EvenHeader: header(even), EvenFooter: footer(even) }),
      ...(differentFirst && { FirstHeader: header(first), FirstFooter: footer(first) }),
    },
  ];
}

/** Writes the page of a sheet as far as it was changed. */
export function planPage(sheet: SheetModel): PlanStep[] {
  const { changed } = sheet;
  return [
    ...(changed.has("page") ? layout(sheet) : []),
    ...(changed.has("margins") ? [margins(sheet)] : []),
    ...(changed.has("headerFooter") ? [headersAndFooters(sheet)] : []),
  ];
}
