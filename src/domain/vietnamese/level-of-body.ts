import { foldText } from "./fold-text";

const LEVELS: readonly (readonly [string, RegExp])[] = [
  ["Trung ương", /(?:^|[\s(])trung ương(?![\p{L}])/u],
  ["Huyện", /(?:^|[\s(])(?:huyện|quận|thị xã)(?![\p{L}])/u],
  ["Xã", /(?:^|[\s(])(?<!thị )(?:xã|phường|thị trấn)(?![\p{L}])(?! hội)/u],
  ["Cơ sở", /(?:^|[\s(])(?:chi hội|chi đoàn|chi bộ|xóm|thôn|ấp|khu dân cư|khu phố|tổ dân phố|cơ sở)(?![\p{L}])/u],
  ["Tỉnh", /(?:^|[\s(])tỉnh(?![\p{L}])/u],
];

/** Level of a body by the first word of its name that tells one: "Hội LHPN xã Phước Hòa, huyện …" is "Xã", "Chi hội ấp 2" "Cơ sở"; null where none does. */
export function levelOfBody(name: string): string | null {
  const folded = foldText(name);
  const found = LEVELS.flatMap(([level, word]) => {
    const at = folded.search(word);
    return at < 0 ? [] : [{ level, at }];
  });
  return found.sort((one, other) => one.at - other.at)[0]?.level ?? null;
}
