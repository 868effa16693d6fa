import { paperNumber, printedComments, printedErrors } from "../../model/sheets/page-words";
import type { HeaderFooterModel, PageModel } from "../../model/sheets/sheet-features";
import type { SheetModel } from "../../model/sheets/sheet-model";
import { encodeXml } from "../../reading/xml-text";
import { asLibraryOptions, elementXml, type Said } from "../parts/element-xml";
import type { NewSheetPatch, PlanStep } from "../save-plan";

const joined = (left: string, center: string, right: string): string =>
  `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
const header = (texts: HeaderFooterModel): string => joined(texts.leftHeader, texts.centerHeader, texts.rightHeader);
const footer = (texts: HeaderFooterModel): string => joined(texts.leftFooter, texts.centerFooter, texts.rightFooter);

/** Dots per inch where a file says nothing. */
const USUAL_DOTS = 600;

/** How each part of a page's setup is said in the words of the file; what is undefined is not said there. */
const setupWords: { [K in keyof PageModel]?: (page: PageModel) => Said } = {
  orientation: ({ orientation }) => ({ orientation: orientation.toLowerCase() }),
  paperSize: ({ paperSize }) => ({ paperSize: paperNumber(paperSize) }),
  printOrder: ({ printOrder }) => ({ pageOrder: printOrder === "OverThenDown" ? "overThenDown" : undefined }),
  blackAndWhite: ({ blackAndWhite }) => ({ blackAndWhite }),
  draftMode: ({ draftMode }) => ({ draft: draftMode }),
  firstPageNumber: ({ firstPageNumber }) => ({
    firstPageNumber: firstPageNumber === "" ? undefined : firstPageNumber,
    useFirstPageNumber: firstPageNumber !== "",
  }),
  printComments: ({ printComments }) => ({ cellComments: printComments === "NoComments" ? undefined : printedComments[printComments] }),
  printErrors: ({ printErrors }) => ({ errors: printErrors === "AsDisplayed" ? undefined : printedErrors[printErrors] }),
  printQuality: ({ printQuality: [across, down] }) => ({
    horizontalDpi: across === USUAL_DOTS ? undefined : across,
    verticalDpi: down === USUAL_DOTS ? undefined : down,
  }),
  zoom: (page) => {
    const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
    return fitsPages(page) ? { fitToWidth: horizontalFitToPages || 0, fitToHeight: verticalFitToPages || 0 } : { scale: scale || 100 };
  },
};

/** What a program said of how a sheet is printed, to be put into the part of the sheet; null when it said nothing. */
export const planPageSetup = ({ page, changedPage }: SheetModel): Said | null =>
  changedPage.size === 0 ? null : Object.assign({}, ...[...changedPage].map((key) => setupWords[key]?.(page)));

/** The same of a new sheet. */
const wholeSetup = ({ page }: SheetModel): Said => Object.assign({}, ...Object.values(setupWords).map((words) => words(page)));

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
  if (changed.has("page")) steps.push(["call", "SetSheetProps", name, { FitToPage: fitsPages(page) }]);
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
  if (changed.has("page")) add("pageSetup", wholeSetup(sheet));
  if (changed.has("headerFooter")) {
    const { texts, ...differences } = headersAndFooters(sheet);
    const inner = Object.entries(texts).map(([name, text]) => (text === "" ? "" : `<${name}>${encodeXml(text)}</${name}>`));
    add("headerFooter", differences, inner.join(""));
  }
  return elements;
}
