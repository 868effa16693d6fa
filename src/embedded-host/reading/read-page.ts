import type { HeaderFooter, Sheet } from "hucre";
import { nameOfWord, paperName, printedComments, printedErrors } from "../model/sheets/page-words";
import { type HeaderFooterModel, type PageModel, emptyHeaderFooter } from "../model/sheets/sheet-features";
import type { SheetModel } from "../model/sheets/sheet-model";
import { isOn } from "./xml-text";

const POINTS_PER_INCH = 72;

/** Splits "&Lleft&Ccentre&Rright" into its three parts. */
function parted(text: string | undefined): [left: string, center: string, right: string] {
  const parts: Record<string, string> = { L: "", C: "", R: "" };
  let at = "C";
  for (const piece of (text ?? "").split(/(&[LCR])/)) {
    if (/^&[LCR]$/.test(piece)) at = piece[1]!;
    else parts[at] += piece;
  }
  return [parts["L"]!, parts["C"]!, parts["R"]!];
}

function headerFooter(header: string | undefined, footer: string | undefined): HeaderFooterModel {
  const [leftHeader, centerHeader, rightHeader] = parted(header);
  const [leftFooter, centerFooter, rightFooter] = parted(footer);
  return { ...emptyHeaderFooter(), leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

function readHeaders(sheet: SheetModel, from: HeaderFooter): void {
  sheet.page.headersFooters = {
    default: headerFooter(from.oddHeader, from.oddFooter),
    even: headerFooter(from.evenHeader, from.evenFooter),
    first: headerFooter(from.firstHeader, from.firstFooter),
  };
  const { differentFirst, differentOddEven } = from;
  sheet.page.headersFootersState =
    differentFirst && differentOddEven
      ? "FirstOddAndEven"
      : differentFirst
        ? "FirstAndDefault"
        : differentOddEven
          ? "OddAndEven"
          : "Default";
}

const quality = (dots: string | undefined): number => (Number(dots) > 0 ? Number(dots) : 600);

function readSetup(page: PageModel, said: Record<string, string>): void {
  page.paperSize = paperName(said["paperSize"]);
  page.printOrder = said["pageOrder"] === "overThenDown" ? "OverThenDown" : "DownThenOver";
  page.blackAndWhite = isOn(said["blackAndWhite"]);
  page.draftMode = isOn(said["draft"]);
  page.firstPageNumber = isOn(said["useFirstPageNumber"]) ? Number(said["firstPageNumber"] ?? 1) : "";
  page.printComments = nameOfWord(printedComments, said["cellComments"]);
  page.printErrors = nameOfWord(printedErrors, said["errors"]);
  page.printQuality = [quality(said["horizontalDpi"]), quality(said["verticalDpi"])];
}

/** Paper, margins, scaling, headers and footers of a sheet. */
export function readPage(
  sheet: SheetModel,
  from: Sheet,
  setupAttributes: Record<string, string> | null,
  printOptions: Record<string, string> | null,
): void {
  const { page } = sheet;
  const setup = from.pageSetup;
  if (setup) {
    page.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
    page.zoom = setup.fitToPage
      ? { horizontalFitToPages: setup.fitToWidth ?? 1, verticalFitToPages: setup.fitToHeight ?? 1 }
      : { scale: setup.scale ?? 100 };
    for (const [name, inches] of Object.entries(setup.margins ?? {}))
      page.margins[name as keyof typeof page.margins] = (inches as number) * POINTS_PER_INCH;
    page.centerHorizontally = setup.horizontalCentered === true;
    page.centerVertically = setup.verticalCentered === true;
  }
  readSetup(page, setupAttributes ?? {});
  page.printGridlines = isOn(printOptions?.["gridLines"]);
  page.printHeadings = isOn(printOptions?.["headings"]);
  if (from.headerFooter) readHeaders(sheet, from.headerFooter);
}
