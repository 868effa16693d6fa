import { addDays, type CalendarDate } from "../calendar/calendar-date";
import { liesWithin } from "../calendar/calendar-period";
import { periodsBetween } from "../calendar/periods-between";
import type { Activity } from "../ledger/activity";
import type { Counting, Nature, Target } from "../ledger/target";
import { cleanText } from "../vietnamese/clean-text";
import { foldText } from "../vietnamese/fold-text";
import type { Commitment } from "./plan-reading";

const STOCK = /(?:^|\s)(?:duy trì|hiện có|không còn|giữ vững|giữ nguyên|tổng số|xóa hoàn toàn|xoá hoàn toàn|không để)(?:\s|$)/u;
const GIVEN_OUT = /(?:thùng|túi|giỏ|sọt|xô)/u;
const HANDING_OUT = /(?:hỗ trợ|cấp|trao|tặng|phát|số lượng|mỗi hộ|mỗi màu|\/hộ)/u;
const HOUSEHOLDS = /^(?:hộ|hộ gia đình|hộ dân|gia đình)$/u;
const SIGNED = /(?:ký cam kết|ký kết cam kết|cam kết)/u;
const LISTED = /(?:danh sách|tham gia|được chọn|làm điểm|thí điểm|mô hình)/u;

/** What is reported about inspections is no inspection: "tổng hợp kết quả kiểm tra", "báo cáo công tác giám sát". */
const ABOUT_INSPECTIONS = /(?:báo cáo|tổng hợp|thống kê|kết quả|số liệu|sơ kết|tổng kết)(?:\s[\p{L}]+){0,4}?\s(?:kiểm tra|giám sát)/gu;
const INSPECTION = /(?:^|[^\p{L}])(?:kiểm tra|giám sát|thăm|phúc tra)(?!\p{L})/u;

/** Whether a folded wording speaks of going to see (kiểm tra, giám sát, thăm), which the log of visits counts. */
function isInspection(text: string): boolean {
  return INSPECTION.test(text.replace(ABOUT_INSPECTIONS, " "));
}

/** Last day that counts for a commitment: the day before an exclusive date, the plan's end where it names none; null beyond the plan. */
export function lastDayOf(commitment: Commitment, planEnd: CalendarDate): CalendarDate | null {
  if (commitment.due === null) return commitment.outsidePlan ? null : planEnd;
  return commitment.dueExclusive ? addDays(commitment.due, -1) : commitment.due;
}

/** The thing handed out with its size ("thùng 60 lít"), to tell it from others that the plan hands out. */
function itemNamed(commitment: Commitment): string {
  const size = /(\d+(?:,\d+)?)\s?(lít|kg|l)(?:[\s/]|$)/u.exec(commitment.text.toLowerCase());
  return size ? `${commitment.unit ?? ""} ${size[1]} ${size[2]}` : (commitment.unit ?? "");
}

/** What of the ledger's own lists counts a commitment, null where figures must be reported. */
export function countingOf(commitment: Commitment, manyItems: boolean): { counting: Counting; item: string | null } | null {
  const text = foldText(commitment.text);
  if (commitment.kind === "cadence")
    return { counting: isInspection(text) && commitment.unit !== "báo cáo" ? "visits" : "entries", item: null };
  if (commitment.kind === "percentage") {
    if (!/(?:^|\s)hộ(?:\s|$)/u.test(foldText(commitment.denominator ?? ""))) return null;
    return SIGNED.test(text) ? { counting: "households-signed", item: null } : null;
  }
  if (commitment.kind !== "quantity" || commitment.value === 0) return null;
  const unit = foldText(commitment.unit ?? "");
  if (GIVEN_OUT.test(unit) && HANDING_OUT.test(text)) return { counting: "items-received", item: manyItems ? itemNamed(commitment) : null };
  if (!HOUSEHOLDS.test(unit)) return null;
  if (/^đại diện|(?:tham dự|dự) /u.test(text)) return null;
  if (SIGNED.test(text)) return { counting: "households-signed", item: null };
  return LISTED.test(text) && commitment.comparator === "exactly" && (commitment.value ?? 0) > 1
    ? { counting: "households", item: null }
    : null;
}

function natureOf(commitment: Commitment, counted: boolean): Nature {
  if (counted) return "counted";
  if (commitment.kind === "percentage") return "ratio";
  return commitment.value === 0 || STOCK.test(foldText(commitment.text)) ? "stock" : "flow";
}

/** A report that is due inside its only period ("báo cáo 6 tháng trước ngày 13/6") is asked for once, by that day: the period itself never ends before it. */
function periodOf(commitment: Commitment, planEnd: CalendarDate): Target["period"] {
  const period = commitment.period ?? "once";
  const last = lastDayOf(commitment, planEnd);
  if (commitment.kind !== "cadence" || period === "once" || commitment.start === null || last === null || last >= planEnd) return period;
  const { start } = commitment;
  return periodsBetween(period, start, last).some((one) => liesWithin(one, start, last)) ? period : "once";
}

/** A target of the ledger from a commitment that can be judged (not a task). */
export function targetFromCommitment(commitment: Commitment, id: string, planEnd: CalendarDate, manyItems: boolean): Target {
  const counted = countingOf(commitment, manyItems);
  const kind = commitment.kind === "task" ? "milestone" : commitment.kind;
  return {
    id,
    text: cleanText(commitment.text),
    kind,
    comparator: commitment.comparator,
    value: kind === "milestone" ? null : commitment.value,
    measure: commitment.unit,
    denominator: commitment.denominator,
    nature: natureOf(commitment, counted !== null && counted.counting !== "entries"),
    counting: counted?.counting ?? null,
    countingItem: counted?.item ?? null,
    baseline: null,
    period: periodOf(commitment, planEnd),
    scope: commitment.scope,
    level: commitment.level,
    scopeUnit: commitment.scopeUnit,
    start: commitment.start,
    due: lastDayOf(commitment, planEnd),
    weight: 1,
    optional: commitment.optional,
    isNorm: commitment.isNorm,
    outsidePlan: commitment.outsidePlan,
    linkedTo: null,
    lead: commitment.lead,
    coordinating: [...commitment.coordinating],
    section: commitment.section,
    origin: { kind: "document", section: commitment.section ?? "" },
  };
}

/** An activity of the ledger from a task of the plan. */
export function activityFromCommitment(commitment: Commitment, id: string, planEnd: CalendarDate): Activity {
  return {
    id,
    text: cleanText(commitment.text),
    section: commitment.section,
    lead: commitment.lead,
    coordinating: [...commitment.coordinating],
    start: commitment.start,
    due: lastDayOf(commitment, planEnd),
    completed: null,
    status: "not-started",
    evidence: null,
    note: null,
    optional: commitment.optional,
    outsidePlan: commitment.outsidePlan,
    origin: { kind: "document", section: commitment.section ?? "" },
  };
}
