import { levelKey, nameKey } from "../../compliance/name-key";
import { natureOf } from "../../compliance/target-shape";
import { addsUp, NEVER } from "../../compliance/target-window";
import type { Plan } from "../../ledger/plan";
import type { Target } from "../../ledger/target";
import type { ReportDays } from "./report-days";
import { dateLiteral, exactCriterion, quotedText } from "./formula-text";

/** Days of a figure as expressions. */
interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** A figure as expressions: how many rows have something to say, and what they say. */
interface Counted {
  readonly rows: string;
  readonly value: string;
}

/** Whether a review shows less of a target than was achieved since its beginning: what adds up, in a period that begins later. */
export function isCutShort(target: Target, plan: Plan, from: string): boolean {
  return addsUp(target) && from > (target.start ?? plan.start);
}

/**
 * Expression for what was achieved of a target in the days of a report, or by its last day: sums of the period, or the latest figure; "" where there is none.
 * It judges rows as the ledger's own formulas do, but by the report's days. For targets judged household by household, and percentages counted from the lists, null: only the ledger's table of periods tells them.
 */
export function periodActual(target: Target, plan: Plan, days: ReportDays, since: "report" | "beginning"): string | null {
  const stretch = stretchOf(target, plan, days, since);
  const isCounted = natureOf(target) === "counted";
  if (target.kind === "percentage") return isCounted ? null : ratioOf(target, stretch);
  if (!isCounted) return natureOf(target) === "flow" ? flowOf(target, stretch) : orNothing(latest(target, stretch));
  const list = countedOf(target, stretch);
  const reported = { ...target, counting: null, nature: "flow" } as const;
  return `IF(${list.rows}>0,${list.value},${flowOf(reported, stretchOf(reported, plan, days, since))})`;
}

function stretchOf(target: Target, plan: Plan, days: ReportDays, since: "report" | "beginning"): Stretch {
  const first = dateLiteral(target.start ?? plan.start);
  const last = target.due ?? (target.outsidePlan ? NEVER : plan.end);
  const to = last === NEVER ? days.asOf.expression : `MIN(${days.asOf.expression},${dateLiteral(last)})`;
  const ofAnyAge = target.period === "once" && !(natureOf(target) === "flow" || target.counting === "visits");
  const beginning = ofAnyAge ? "0" : first;
  if (since === "beginning" || !addsUp(target)) return { from: beginning, to };
  return { from: `IF(${days.from.expression}>${first},${days.from.expression},${beginning})`, to };
}

const within = (column: string, { from, to }: Stretch): string => `${column},">="&${from},${column},"<="&${to}`;
const entriesOf = (target: Target, stretch: Stretch): string =>
  `Progress[Mã chỉ tiêu],${exactCriterion(target.id)},${within("Progress[Ngày]", stretch)}`;
const orNothing = ({ rows, value }: Counted): string => `IF(${rows}=0,"",${value})`;

function flowOf(target: Target, stretch: Stretch): string {
  const entries = entriesOf(target, stretch);
  return orNothing({ rows: `COUNTIFS(${entries})`, value: `ROUND(SUMIFS(Progress[Số lượng],${entries}),9)` });
}

/** A percentage: numerators over denominators of the latest entries that hold both. */
function ratioOf(target: Target, stretch: Stretch): string {
  const numerator = latest(target, stretch);
  const denominator = latest(target, stretch, "Mẫu số");
  return orNothing({ rows: numerator.rows, value: `${numerator.value}*100/${denominator.value}` });
}

/** The latest figure for the whole plan, or where there is none the sum of each reporter's latest; of two on one day the later row. */
function latest(target: Target, stretch: Stretch, heading: "Số lượng" | "Mẫu số" = "Số lượng"): Counted {
  const isRatio = target.kind === "percentage";
  const criteria = `${entriesOf(target, stretch)}${isRatio ? ',Progress[Mẫu số],">0"' : ""}`;
  const ofWhole = `${criteria},Progress[Dòng ĐV],0`;
  const whole = `SUMIFS(Progress[${heading}],${ofWhole},Progress[Thứ tự],MAXIFS(Progress[Thứ tự],${ofWhole}))`;
  const isOwn = [
    `(Progress[Mã chỉ tiêu]=${quotedText(target.id)})`,
    `(Progress[Ngày]>=${stretch.from})`,
    `(Progress[Ngày]<=${stretch.to})`,
    ...(isRatio ? ["(Progress[Mẫu số]>0)"] : []),
    `(Progress[Thứ tự]=MAXIFS(Progress[Thứ tự],${criteria},Progress[Dòng ĐV],Progress[Dòng ĐV]))`,
  ].join("*");
  const units = `SUMPRODUCT(${isOwn},Progress[${heading}])`;
  return { rows: `COUNTIFS(${criteria})`, value: `ROUND(IF(COUNTIFS(${ofWhole})>0,${whole},${units}),9)` };
}

/** What the ledger's own lists say: rows that speak of it, and the count. */
function countedOf(target: Target, stretch: Stretch): Counted {
  if (target.counting === "items-received") return itemsReceived(target, stretch);
  if (target.counting === "visits") return visitsMade(target, stretch);
  const households = "Households[Là hộ],1";
  const sorting = target.counting === "households-sorting" ? ",Households[Có phân loại],1" : "";
  const signed = target.counting === "households-signed" ? ",Households[Có cam kết],1" : "";
  return { rows: `COUNTIFS(${households})`, value: `COUNTIFS(${households}${sorting}${signed})` };
}

function itemsReceived(target: Target, stretch: Stretch): Counted {
  const item = target.countingItem === null || nameKey(target.countingItem) === "" ? '"*"' : containing(target.countingItem);
  const rows = `Distributions[Khóa hiện vật],${item},Distributions[Đã cấp],">=0"`;
  return {
    rows: `COUNTIFS(${rows})`,
    value: `ROUND(SUMIFS(Distributions[Đã cấp],${rows},${within("Distributions[Ngày tính]", stretch)}),9)`,
  };
}

/** Criterion for keys that hold an item or a colour between their bars, wildcards in it escaped. */
const containing = (item: string): string => quotedText(`*|${item.replace(/[~*?]/g, "~$&")}|*`);

function visitsMade(target: Target, stretch: Stretch): Counted {
  const level = target.scope === "whole" ? levelKey(target.level) : "";
  const visits = level === "" ? 'Visits[Khóa cấp],"*"' : `Visits[Khóa cấp],${exactCriterion(`|${level}|`)}`;
  return {
    rows: `COUNTIFS(${visits},Visits[Ngày],">0")`,
    value: `COUNTIFS(${visits},Visits[Cờ lượt],2,${within("Visits[Ngày]", stretch)})`,
  };
}
