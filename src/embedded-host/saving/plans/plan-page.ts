import type { HeaderFooterModel } from "../../model/sheets/sheet-features";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { encodeXml } from "../../reading/xml-text";
import { asLibraryOptions, elementXml, type Said } from "../parts/element-xml";
import type { NewSheetPatch, PlanStep } from "../save-plan";

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

/** How a page is set up, in the words of the file. */
function setupOf({ page }: SheetModel): Said {
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  return {
    orientation: page.orientation.toLowerCase(),
    paperSize: paperNumbers[page.paperSize],
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    blackAndWhite: page.blackAndWhite,
    firstPageNumber: page.firstPageNumber === "" ? undefined : page.firstPageNumber,
    ...(fitsPages(page) ? { fitToWidth: horizontalFitToPages || 0, fitToHeight: verticalFitToPages || 0 } : { scale: scale || 100 }),
  };
}

export const fitsPages = ({ zoom }: SheetModel["page"]): boolean => Boolean(zoom.horizontalFitToPages) || Boolean(zoom.verticalFitToPages);

/** The margins of a page in inches. */
const marginsOf = ({ page }: SheetModel): Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number> => {
  const { left, right, top, bottom, header: above, footer: below } = page.margins;
  const inches = (points: number): number => points / 72;
  return {
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(above),
    footer: inches(below),
  };
};

interface HeadersAndFooters {
  differentOddEven: boolean;
  differentFirst: boolean;
  /** In the order of the format. */
  texts: Record<string, string>;
}

function headersAndFooters({ page }: SheetModel): HeadersAndFooters {
  const { default: odd, even, first } = page.headersFooters;
  const differentFirst = /First/.test(page.headersFootersState);
  const differentOddEven = /OddAndEven/.test(page.headersFootersState);
  return {
    differentOddEven,
    differentFirst,
    texts: {
      oddHeader: header(odd),
      oddFooter: footer(odd),
      ...(differentOddEven && { evenHeader: header(even), evenFooter: footer(even) }),
      ...(differentFirst && { firstHeader: header(first), firstFooter: footer(first) }),
    },
  };
}

/** Writes the page of a sheet of the file as far as it was changed. */
export function planPage(sheet: SheetModel): PlanStep[] {
  const { changed, name, page, isFromFile } = sheet;
  if (!isFromFile) return [];
  const steps: PlanStep[] = [];
  if (changed.has("page")) {
    const { paperSize, scale, ...setup } = setupOf(sheet);
    steps.push(
      ["call", "SetPageLayout", name, asLibraryOptions({ ...setup, size: paperSize, adjustTo: scale })],
      ["call", "SetSheetProps", name, { FitToPage: fitsPages(page) }],
    );
  }
  if (changed.has("margins")) {
    const centred = { horizontally: page.centerHorizontally, vertically: page.centerVertically };
    steps.push(["call", "SetPageMargins", name, asLibraryOptions({ ...marginsOf(sheet), ...centred })]);
  }
  if (changed.has("headerFooter")) {
    const { texts, ...differences } = headersAndFooters(sheet);
    const usual = { alignWithMargins: true, scaleWithDoc: true };
    steps.push(["call", "SetHeaderFooter", name, asLibraryOptions({ ...usual, ...differences, ...texts })]);
  }
  return steps;
}

/** The page of a new sheet. */
export function newPage(sheet: SheetModel): NewSheetPatch["elements"] {
  const { changed, page } = sheet;
  const elements: NewSheetPatch["elements"] = [];
  const add = (name: string, said: Said, inner = ""): void => void elements.push({ name, xml: elementXml(name, said, inner) });
  if (changed.has("margins")) {
    const centred = { horizontalCentered: page.centerHorizontally, verticalCentered: page.centerVertically };
    if (page.centerHorizontally || page.centerVertically) add("printOptions", centred);
    add("pageMargins", marginsOf(sheet));
  }
  if (changed.has("page")) {
    const setup = setupOf(sheet);
    add("pageSetup", { ...setup, useFirstPageNumber: setup["firstPageNumber"] !== undefined });
  }
  if (changed.has("headerFooter")) {
    const { texts, ...differences } = headersAndFooters(sheet);
    const inner = Object.entries(texts).map(([name, text]) => (text === "" ? "" : `<${name}>${encodeXml(text)}</${name}>`));
    add("headerFooter", differences, inner.join(""));
  }
  return elements;
}
