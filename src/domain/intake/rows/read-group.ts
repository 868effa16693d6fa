import { foldText } from "../../vietnamese/fold-text";
import { withoutGroupNumber } from "./row-words";
import type { TableKind } from "../tables/tracking-table";

/** Fields that a group row can give to the rows under it, the widest first; a new value of one ends the narrower ones. */
const ORDER = ["district", "commune", "unit"];
const DISTRICT = /^(?:huyện|quận|thị xã|thành phố|tp\.?) \S/;
const COMMUNE = /^(?:xã|phường|thị trấn) \S/;
const UNIT =
  /^(?:tổ(?: dân phố| phụ nữ)?|xóm|thôn|ấp|bản|làng|buôn|khu(?: phố| dân cư)?|kdc|tdp|đội|chi hội|chi đoàn|cụm|hamlet|village|group) \S/;
/** Words that begin like a place and are none: tổ chức, xã hội, khu vực, đội ngũ … */
const NO_PLACE =
  /^(?:tổ (?:chức|hợp|trưởng|viên)|xã (?:hội|viên|đạt|có|đội)|khu vực|đội (?:ngũ|viên|hình)|bản (?:tin|cam|đồ|thân|sắc)|làng nghề|chi hội (?:trưởng|phó|đạt|có|vững)|cụm (?:từ|thi)|thành phố (?:có|đạt)|huyện (?:đạt|có)|phường (?:đạt|có))(?: |$)/;

/** A group row as it was understood: text without its number, and the field that it gives. */
export interface GroupReading {
  readonly text: string;
  readonly field: string;
}

/** Whether a text names a place or an organisation, as group rows of lists do. */
export function isPlaceName(text: string): boolean {
  const folded = foldText(withoutGroupNumber(text));
  return (
    folded.split(" ").length <= 7 &&
    !NO_PLACE.test(folded) &&
    (DISTRICT.test(folded) || COMMUNE.test(folded) || UNIT.test(folded) || /^(?:hội lhpn|ủy ban mttq|hội phụ nữ) /.test(folded))
  );
}

/** Understands the text of a group row for a kind of table. */
export function readGroup(text: string, kind: TableKind): GroupReading {
  const bare = withoutGroupNumber(text);
  const folded = foldText(bare);
  const short =
    folded.split(" ").length <= 7 &&
    !NO_PLACE.test(folded) &&
    (kind === "households" || kind === "units" || kind === "distribution" || isProper(bare));
  const lists = kind === "households" || kind === "units" || kind === "distribution";
  const place =
    short && DISTRICT.test(folded) ? "district" : short && COMMUNE.test(folded) ? "commune" : short && UNIT.test(folded) ? "unit" : null;
  if (place)
    return {
      text: inOrdinaryCase(bare.replace(/\s*[(:,–-]\s*\d+\s*(?:hộ|khẩu|người|hội viên|thùng).*$/iu, "")),
      field: place,
    };
  if (kind === "visits" && /^(?:cấp )?(?:tỉnh|huyện|xã|cơ sở|trung ương|thôn)$/.test(folded))
    return { text: levelName(folded), field: "level" };
  return { text: bare, field: lists ? "unit" : "group" };
}

/** A name rather than a sentence: what follows the kind of place is a number or begins with a capital. */
function isProper(text: string): boolean {
  return /^\p{L}+(?: (?:dân phố|phụ nữ|phố|dân cư|hội|xã|trấn|trấn))? (?:số )?(?:\d|\p{Lu})/u.test(text);
}

/** "CẤP TỈNH" as "Tỉnh". */
function levelName(folded: string): string {
  const bare = folded.replace(/^cấp /, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** "TỔ 1" as "Tổ 1", "XÓM ĐÔNG" as "Xóm Đông": names of places written in capitals. */
export function inOrdinaryCase(text: string): string {
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return text;
  return text.toLowerCase().replace(/(^|[\s(/-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Values that groups give, after a new group row. */
export function withGroup(current: ReadonlyMap<string, string>, group: GroupReading): Map<string, string> {
  const next = new Map(current);
  const level = ORDER.indexOf(group.field);
  if (level >= 0) for (const narrower of ORDER.slice(level + 1)) next.delete(narrower);
  next.set(group.field, group.text);
  return next;
}
