import type { Unit } from "../ledger/unit";
import { cleanText } from "../vietnamese/clean-text";
import { foldText } from "../vietnamese/fold-text";
import type { Commitment, PlanReading } from "./plan-reading";

/** Organisations that the plan names as leads or partners, and the levels of its cadences. */
export function unitsOf(reading: PlanReading, commitments: readonly Commitment[]): Unit[] {
  const byKey = new Map<string, Unit>();
  const names = [...reading.plan.issuers, ...commitments.flatMap((c) => [c.lead, ...c.coordinating])].flatMap(bodiesIn);
  for (const name of names) {
    const key = organisationKey(name);
    if (key === "" || name.length > 120) continue;
    const known = byKey.get(key);
    const clean = cleanText(name);
    if (!known)
      byKey.set(key, {
        id: `DV${String(byKey.size + 1).padStart(2, "0")}`,
        name: clean,
        level: levelOfName(clean),
        parent: null,
        from: null,
        to: null,
        aliases: [],
        successor: null,
      });
    else if (known.name !== clean && !known.aliases.includes(clean)) byKey.set(key, { ...known, aliases: [...known.aliases, clean] });
  }
  return [...byKey.values()];
}

/** Bodies named in one phrase: "MTTQ tỉnh và Hội LHPN tỉnh" is two; representatives and households are none. */
function bodiesIn(phrase: string | null): string[] {
  if (phrase === null) return [];
  return phrase
    .split(/\s*;\s*|\s+và\s+(?=(?:Hội|Ủy ban|Uỷ ban|UBND|UBMTTQ|MTTQ|Đoàn|Sở|Phòng|Ban|Công an|Liên đoàn|Trung tâm)\s)/u)
    .map((name) => name.replace(/^(?:Lãnh đạo|lãnh đạo|Thường trực)\s+(?=\p{Lu})/u, "").trim())
    .filter((name) => name.length > 2 && !/\d|^(?:đại diện|các đồng chí|đồng chí|đ\/c|ông|bà)(?:\s|$)/iu.test(name));
}

function levelOfName(name: string): string | null {
  const text = foldText(name);
  if (/(?:^|\s)(?:huyện|quận|thị xã)(?:\s|$)/u.test(text)) return "Huyện";
  if (/(?:^|\s)(?:xã|phường|thị trấn)(?:\s|$)/u.test(text)) return "Xã";
  if (/(?:^|\s)(?:xóm|thôn|ấp|bản|khu dân cư|chi hội|cơ sở)(?:\s|$)/u.test(text)) return "Cơ sở";
  return /(?:^|\s)(?:tỉnh|thành phố|thành hội)(?:\s|$)/u.test(text) ? "Tỉnh" : null;
}

const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/hội liên hiệp phụ nữ|hội phụ nữ|hội lhpn|hlhpn/gu, "hội lhpn"],
  [/(?:ban thường trực )?(?:(?:ủy ban|uỷ ban) )?(?:mặt trận tổ quốc|ubmttq|mttq)(?: ?việt nam|vn)?/gu, "mttq"],
  [/ủy ban nhân dân|uỷ ban nhân dân/gu, "ubnd"],
  [/đoàn thanh niên cộng sản hồ chí minh|đoàn tncs hồ chí minh|đoàn tncs hcm/gu, "đoàn thanh niên"],
  [/hội cựu chiến binh|hội ccb|hccb/gu, "hội ccb"],
  [/hội nông dân|hnd/gu, "hội nd"],
];

/** One key for all the ways in which a document writes the name of one organisation. */
export function organisationKey(name: string): string {
  let key = foldText(name);
  for (const [pattern, word] of ALIASES) key = key.replace(pattern, word);
  return key
    .replace(/^(?:ban thường vụ|ban chấp hành|ban thường trực|btv|bch|btt|lãnh đạo) /u, "")
    .replace(/\s+/g, " ")
    .trim();
}
