import type { CalendarDate } from "../calendar/calendar-date";
import type { AllocationRule } from "../ledger/distribution";
import type { Plan } from "../ledger/plan";
import type { Unit } from "../ledger/unit";
import { cleanText } from "../vietnamese/clean-text";
import { foldText } from "../vietnamese/fold-text";
import type { Commitment, PlanReading } from "./plan-reading";

function mostCommon(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

/** Households that the plan names for its roster: the number its commitments speak of most. */
export function expectedHouseholds(commitments: readonly Commitment[]): number | null {
  const named = commitments.filter((c) => c.kind === "quantity" && c.comparator === "exactly" && c.value !== null && c.value > 1 && Number.isInteger(c.value) && /^hộ(?: gia đình| dân)?$/u.test(c.unit ?? ""));
  return mostCommon(named.map((c) => c.value ?? 0));
}

function yearIn(text: string | null): number | null {
  const years = text?.match(/(?:19|20)\d{2}/g);
  return years ? Number(years[years.length - 1]) : null;
}

/** Record of the plan; a period it does not name is the year of its title, number or date, else of today. */
export function planFromReading(reading: PlanReading, today: CalendarDate): Plan {
  const { plan } = reading;
  const year = yearIn(plan.title) ?? yearIn(plan.number) ?? yearIn(plan.issued) ?? Number(today.slice(0, 4));
  const end = plan.end ?? `${plan.start?.slice(0, 4) ?? year}-12-31`;
  const start = plan.start ?? `${end.slice(0, 4)}-01-01`;
  return {
    title: plan.title, number: plan.number, issued: plan.issued, start: start <= end ? start : end, end, issuers: [...plan.issuers], place: plan.place, area: plan.area,
    expectedHouseholds: expectedHouseholds(reading.commitments), holidays: [], workingDaysOnly: false,
  };
}

const ITEM = /^(?:thùng|túi|giỏ|sọt|xô|bộ|suất|cây|con|quyển|tờ)/u;

/** What one recipient gets, and totals, as the plan fixes them ("mỗi hộ 2 thùng", "mỗi màu 15 thùng", "30 thùng"). */
export function allocationRules(commitments: readonly Commitment[]): AllocationRule[] {
  const rules: AllocationRule[] = [];
  for (const c of commitments) {
    if (c.kind !== "quantity" || !c.isNorm || c.value === null || !ITEM.test(c.unit ?? "")) continue;
    const unit = foldText(c.scopeUnit ?? "");
    const item = c.unit ?? "";
    if (c.scope === "each_unit" && /^hộ|gia đình/u.test(unit)) rules.push({ item, colour: null, recipientKind: "household", perRecipient: c.value, total: null, supply: null });
    else if (c.scope === "each_unit" && /điểm|nơi|khu/u.test(unit)) rules.push({ item, colour: null, recipientKind: "site", perRecipient: c.value, total: null, supply: null });
    else if (c.scope === "each_unit" && /màu/u.test(unit)) rules.push({ item, colour: "*", recipientKind: "site", perRecipient: null, total: c.value, supply: null });
    else if (c.scope === "whole") rules.push({ item, colour: null, recipientKind: /công cộng|điểm|khu dân cư|nơi/u.test(foldText(c.text)) ? "site" : "household", perRecipient: null, total: c.value, supply: null });
  }
  return withDerivedTotals(rules, expectedHouseholds(commitments));
}

function withDerivedTotals(rules: readonly AllocationRule[], households: number | null): AllocationRule[] {
  return rules.map((rule) => (rule.recipientKind === "household" && rule.perRecipient !== null && households !== null ? { ...rule, total: rule.perRecipient * households } : rule));
}

/** Organisations that the plan names as leads or partners, and the levels of its cadences. */
export function unitsOf(reading: PlanReading, commitments: readonly Commitment[]): Unit[] {
  const byKey = new Map<string, Unit>();
  const names = [...reading.plan.issuers, ...commitments.flatMap((c) => [c.lead, ...c.coordinating])];
  for (const name of names) {
    if (name === null) continue;
    const key = organisationKey(name);
    if (key === "" || name.length > 120) continue;
    const known = byKey.get(key);
    const clean = cleanText(name);
    if (!known) byKey.set(key, { id: `DV${String(byKey.size + 1).padStart(2, "0")}`, name: clean, level: levelOfName(clean), parent: null, from: null, to: null, aliases: [], successor: null });
    else if (known.name !== clean && !known.aliases.includes(clean)) byKey.set(key, { ...known, aliases: [...known.aliases, clean] });
  }
  return [...byKey.values()];
}

function levelOfName(name: string): string | null {
  const text = foldText(name);
  if (/(?:^|\s)(?:xã|phường|thị trấn)(?:\s|$)/u.test(text)) return "Xã";
  if (/(?:^|\s)(?:huyện|quận|thị xã)(?:\s|$)/u.test(text)) return "Huyện";
  if (/(?:^|\s)(?:xóm|thôn|ấp|bản|khu dân cư|chi hội|cơ sở)(?:\s|$)/u.test(text)) return "Cơ sở";
  return /(?:^|\s)(?:tỉnh|thành phố|thành hội)(?:\s|$)/u.test(text) ? "Tỉnh" : null;
}

const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/hội liên hiệp phụ nữ|hội phụ nữ|hội lhpn|hlhpn/gu, "hội lhpn"],
  [/(?:ban thường trực )?(?:ủy ban|uỷ ban)? ?(?:mặt trận tổ quốc|mttq|ubmttq)(?: ?việt nam|vn)?|ubmttqvn|mttqvn/gu, "mttq"],
  [/ủy ban nhân dân|uỷ ban nhân dân/gu, "ubnd"],
  [/đoàn thanh niên cộng sản hồ chí minh|đoàn tncs hồ chí minh|đoàn tncs hcm/gu, "đoàn thanh niên"],
  [/hội cựu chiến binh|hội ccb|hccb/gu, "hội ccb"],
  [/hội nông dân|hnd/gu, "hội nd"],
];

/** One key for all the ways in which a document writes the name of one organisation. */
export function organisationKey(name: string): string {
  let key = foldText(name);
  for (const [pattern, word] of ALIASES) key = key.replace(pattern, word);
  return key.replace(/^(?:ban thường vụ|ban chấp hành|ban thường trực|btv|bch|btt|lãnh đạo) /u, "").replace(/\s+/g, " ").trim();
}
