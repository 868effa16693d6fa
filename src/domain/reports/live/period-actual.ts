import type { Target } from "../../ledger/target";
import type { ReportDays } from "./report-days";
import { exactCriterion } from "./formula-text";
import { YES } from "./ledger-words";
import { HOUSEHOLD_COUNT } from "./roster-figures";
import { targetCellOrNothing } from "./target-formulas";

/** Expression for what was achieved of a target in the days of a report: sums of the period, or the latest figure at its last day; "" where nothing was entered. */
export function periodActual(target: Target, days: ReportDays): string {
  if (target.nature === "counted" && target.kind !== "percentage") return countedActual(target, days);
  if (target.kind === "percentage" || target.nature === "ratio")
    return target.nature === "counted" ? targetCellOrNothing(target.id, "Thực hiện") : ratioActual(target, days);
  if (target.nature === "stock") return orNothing(`${entriesOf(target)},${until(days)}`, latest("Số lượng", target, days, ""));
  const within = `${entriesOf(target)},Progress[Ngày],">="&${days.from.expression},${until(days)}`;
  return orNothing(within, `SUMIFS(Progress[Số lượng],${within})`);
}

const entriesOf = (target: Target): string => `Progress[Mã chỉ tiêu],${exactCriterion(target.id)}`;
const until = (days: ReportDays): string => `Progress[Ngày],"<="&${days.asOf.expression}`;
const orNothing = (criteria: string, value: string): string => `IF(COUNTIFS(${criteria})=0,"",${value})`;

/** A percentage: numerators over denominators of the latest entries that hold both. */
function ratioActual(target: Target, days: ReportDays): string {
  const both = ',Progress[Mẫu số],">0"';
  const share = `100*(${latest("Số lượng", target, days, both)})/(${latest("Mẫu số", target, days, both)})`;
  return orNothing(`${entriesOf(target)},${until(days)}${both}`, share);
}

/** The latest figure for the whole plan, or where there is none the sum of each unit's latest. */
function latest(heading: "Số lượng" | "Mẫu số", target: Target, days: ReportDays, more: string): string {
  const criteria = `${entriesOf(target)},${until(days)}${more}`;
  const ofWhole = `${criteria},Progress[Đơn vị],""`;
  const whole = `SUMIFS(Progress[${heading}],${ofWhole},Progress[Ngày],MAXIFS(Progress[Ngày],${ofWhole}))`;
  const isOwn = `(Progress[Mã chỉ tiêu]=${exactCriterion(target.id).replace('"=', '"')})*(Progress[Ngày]<=${days.asOf.expression})${more === "" ? "" : "*(Progress[Mẫu số]>0)"}`;
  const units = `SUMPRODUCT(${isOwn}*(Progress[Ngày]=MAXIFS(Progress[Ngày],${criteria},Progress[Đơn vị],Progress[Đơn vị])),Progress[${heading}])`;
  return `IF(COUNTIFS(${ofWhole})>0,${whole},${units})`;
}

function countedActual(target: Target, days: ReportDays): string {
  if (target.counting === "households") return HOUSEHOLD_COUNT;
  if (target.counting === "households-sorting") return `COUNTIFS(Households[Phân loại rác],"${YES}")`;
  if (target.counting === "items-received") return receivedItems(target, days);
  return targetCellOrNothing(target.id, "Thực hiện");
}

function receivedItems(target: Target, days: ReportDays): string {
  const within = `Distributions[Ngày nhận],">="&${days.from.expression},Distributions[Ngày nhận],"<="&${days.asOf.expression}`;
  const sum = (criteria: string): string => `SUMIFS(Distributions[Đã cấp],${within}${criteria})`;
  if (target.countingItem === null) return sum("");
  const item = exactCriterion(target.countingItem);
  return `${sum(`,Distributions[Hiện vật],${item}`)}+${sum(`,Distributions[Màu],${item}`)}`;
}
