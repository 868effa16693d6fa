import type { Unit } from "../ledger/unit";
import { cleanText } from "../vietnamese/clean-text";
import { foldText } from "../vietnamese/fold-text";
import { bodyName } from "./body-name";
import type { Commitment, PlanReading } from "./plan-reading";

/** Organisations that the plan names as leads or partners, and the levels of its cadences. */
export function unitsOf(reading: PlanReading, commitments: readonly Commitment[]): Unit[] {
  const byKey = new Map<string, Unit>();
  const names = [...reading.plan.issuers, ...commitments.flatMap((c) => [c.lead, ...c.coordinating])].flatMap(bodiesIn);
  for (const name of names) {
    const key = organisationKey(name);
    if (key === "" || name.length > 120) continue;
    const same = byKey.has(key) ? key : sameBody(key, [...byKey.keys()]);
    const known = same === null ? undefined : byKey.get(same);
    const clean = bodyName(cleanText(name));
    if (!known || same === null)
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
    else if (known.name !== clean && !known.aliases.includes(clean)) byKey.set(same, { ...known, aliases: [...known.aliases, clean] });
  }
  return withParents([...byKey.entries()]);
}

const LEVEL = /(?:^|\s)(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)(?:\s|$)/u;

/** "MTTQ tỉnh" is "MTTQ tỉnh Giang Châu" where only one body of the document is called so. */
function sameBody(key: string, known: readonly string[]): string | null {
  const like = known.filter((other) => {
    const [short, long] = other.length < key.length ? [other, key] : [key, other];
    return long.startsWith(`${short} `) && /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)$/u.test(short);
  });
  return like.length === 1 ? (like[0] ?? null) : null;
}

const RANK: Readonly<Record<string, number>> = {
  tỉnh: 1,
  "thành phố": 1,
  huyện: 2,
  quận: 2,
  "thị xã": 2,
  xã: 3,
  phường: 3,
  "thị trấn": 3,
};

/** Each body under the only one of the same name at the nearest level above ("Hội LHPN huyện" under "Hội LHPN tỉnh"). */
function withParents(named: readonly (readonly [key: string, unit: Unit])[]): Unit[] {
  const placed = named.map(([key, unit]) => {
    const level = LEVEL.exec(key);
    return { unit, body: level ? key.slice(0, level.index).trim() : "", rank: RANK[level?.[1] ?? ""] ?? 0 };
  });
  return placed.map(({ unit, body, rank }) => {
    const above = placed.filter((other) => body !== "" && other.body === body && other.rank > 0 && other.rank < rank);
    const nearest = above.filter((other) => other.rank === Math.max(...above.map((one) => one.rank)));
    return nearest.length === 1 && nearest[0] ? { ...unit, parent: nearest[0].unit.name } : unit;
  });
}

/** Bodies named in one phrase: "MTTQ tỉnh và Hội LHPN tỉnh" is two; representatives and households are none. */
function bodiesIn(phrase: string | null): string[] {
  if (phrase === null) return [];
  return withSharedPlace(
    phrase.split(/\s*;\s*|\s+và\s+(?=(?:Hội|Ủy ban|Uỷ ban|UBND|UBMTTQ|MTTQ|Đoàn|Sở|Phòng|Ban|Công an|Liên đoàn|Trung tâm)\s)/u),
  )
    .map((name) => name.replace(/^(?:Lãnh đạo|lãnh đạo|Thường trực)\s+(?=\p{Lu})/u, "").trim())
    .filter((name) => name.length > 2 && !/\d|^(?:đại diện|các đồng chí|đồng chí|đ\/c|ông|bà)(?:\s|$)/iu.test(name));
}

/** "MTTQ và Hội LHPN huyện An Thủy" is two bodies of one district: a name without a place has that of the next one. */
function withSharedPlace(names: readonly string[]): string[] {
  return names.reduceRight<string[]>((placed, name) => {
    const next = LEVEL.exec(foldText(placed[0] ?? ""));
    const isBare = BARE.test(foldText(name).trim());
    return [isBare && next ? `${name} ${placed[0]!.slice(next.index).trim()}` : name, ...placed];
  }, []);
}

/** A body that exists at every level, named without its place. */
const BARE =
  /^(?:(?:ủy ban )?(?:mttq|mặt trận tổ quốc|ubmttq)(?: việt nam)?|ubnd|ủy ban nhân dân|hội (?:lhpn|phụ nữ|nông dân|cựu chiến binh|ccb)|đoàn thanh niên)$/u;

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
