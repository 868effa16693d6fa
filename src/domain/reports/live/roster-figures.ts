import type { Ledger } from "../../ledger/ledger";
import type { SheetComposer } from "../layout/sheet-composer";
import type { ReportWording } from "../wording";
import type { RosterFigures } from "./counted-figures";
import { YES } from "./ledger-words";

/** Expression for the households of the roster. */
export const HOUSEHOLD_COUNT = 'SUMPRODUCT(--(Households[Mã hộ]&Households[Họ và tên chủ hộ]<>""))';

/** Households of the roster and those that sort their waste, over the table Households. */
export function rosterFigures(composer: SheetComposer, ledger: Ledger, words: ReportWording): RosterFigures {
  const labels = words.figures;
  const total = ledger.households.length;
  const sortingNow = ledger.households.filter((household) => household.sorting === true).length;
  const households = composer.figure(labels.households, HOUSEHOLD_COUNT, total);
  const sorting = composer.figure(labels.sorting, `COUNTIFS(Households[Phân loại rác],"${YES}")`, sortingNow);
  const rate = `IF(${households.expression}=0,0,${sorting.expression}/${households.expression})`;
  return { households, sorting, sortingRate: composer.figure(labels.sortingRate, rate, total === 0 ? 0 : sortingNow / total, "0.0%") };
}
