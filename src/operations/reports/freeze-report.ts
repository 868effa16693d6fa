import { reportSheetName } from "../../domain/reports/draft-report";
import { plainAddress } from "../../domain/sheet/cell-location";
import { freezeSheet, thawSheet } from "../../excel/writing/freeze-sheet";
import { findReport } from "./find-report";
import type { Language, ReportKind } from "../operations";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import type { FreezeUndo, TakenBackChange } from "../undo/way-back";
import type { Workshop } from "../workshop";

/** Letters of a sheet's name before the date, of the 31 that Excel allows. */
const NAME_PART = 20;

/** Keeps a report as it was signed (chốt bản đã ký): its figures become values and its sheet bears the day; the next making writes a new sheet. */
export async function freezeReport(shop: Workshop, kind: ReportKind, language: Language): Promise<Result<{ readonly sheet: string }>> {
  return refusingOn(async () => {
    const name = reportSheetName(kind, language);
    const report = await findReport(shop.excel, kind, name);
    if (!report) return refused({ code: "no-report" });
    const [year = "", month = "", day = ""] = shop.today().split("-");
    const frozen = await freezeSheet(shop.excel, report.name, `${name.slice(0, NAME_PART)} ${day}-${month}-${year}`);
    return done({ sheet: frozen.name }, { kind: "freeze", operation: "freeze", report: kind, language, frozen });
  });
}

/** Gives a frozen report its formulas and its name back, or freezes it again; figures that were typed over since stay and are told. */
export async function takeFreezeBack(shop: Workshop, undo: FreezeUndo): Promise<Result<TakenBackChange>> {
  const { frozen, report, language } = undo;
  if (frozen === null) {
    const again = await freezeReport(shop, report, language);
    return again.ok ? done({ kept: [], gone: 0 }, again.undo) : again;
  }
  return refusingOn(async () => {
    const edited = await thawSheet(shop.excel, frozen);
    const kept = edited.map((place) => plainAddress({ sheet: frozen.before.name, ...place }));
    return done({ kept, gone: 0 }, { ...undo, operation: "undo", frozen: null });
  });
}
