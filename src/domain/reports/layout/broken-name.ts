import { wrappedLines } from "./text-height";

/** Where the name of an organisation ends and that of its place begins. */
const PLACE = / (?=(?:TỈNH|THÀNH PHỐ|QUẬN|HUYỆN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ|ĐẶC KHU|THÔN|XÓM|TỔ|ẤP|BẢN) )/u;

/** The name of an organisation in capitals, with its place on a line of its own where one line does not hold both. */
export function brokenName(name: string, width: number, size: number, bold = false): string {
  if (wrappedLines(name, width, size, bold) === 1) return name;
  const lines = name.split(PLACE);
  const [organisation = "", ...place] = lines;
  return place.length > 0 ? `${organisation}\n${place.join(" ")}` : name;
}
