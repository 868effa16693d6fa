import { wrappedLines } from "../../sheet/text-height";

/** Where the name of an organisation may be broken: before the committee that a standing body belongs to, and before its place. */
const BREAK = / (?=(?:ỦY BAN |(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ|ĐẶC KHU|THÔN|XÓM|TỔ|ẤP|BẢN)(?: |$)))/u;

/** The name of an organisation in capitals, broken where its parts begin if one line does not hold it. */
export function brokenName(name: string, width: number, size: number, bold = false): string {
  const fits = (text: string): boolean => wrappedLines(text, width, size, bold) === 1;
  const lines: string[] = [];
  for (const part of name.split(BREAK)) {
    const joined = `${lines.at(-1) ?? ""} ${part}`.trim();
    if (lines.length > 0 && fits(joined)) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return fits(name) ? name : lines.join("\n");
}
