import { columnLetters } from "../../sheet/cell-location";
import type { DraftHighlight } from "../../sheet/sheet-draft";
import type { SheetRange } from "../../sheet/sheet-range";
import { COLOURS } from "./look";

const GOOD = ["đạt", "vượt", "hoàn thành", "đúng tiến độ"];
const BAD = ["không đạt", "quá hạn", "vượt định mức", "Lỗi"];
const WAITING = ["chậm tiến độ", "hoàn thành chậm", "chưa có số liệu", "chưa báo cáo", "Cảnh báo"];

/** Colours behind the words of a verdict or a severity; the word itself always stands in the cell. */
export function verdictHighlights(range: SheetRange): DraftHighlight[] {
  const cell = `$${columnLetters(range.left)}${range.top}`;
  const among = (words: readonly string[]) => `=OR(${words.map((word) => `${cell}="${word}"`).join(",")})`;
  return [
    { range, kind: "formula", formula: among(GOOD), fill: COLOURS.good, color: COLOURS.onGood },
    { range, kind: "formula", formula: among(BAD), fill: COLOURS.bad, color: COLOURS.onBad, bold: true },
    { range, kind: "formula", formula: among(WAITING), fill: COLOURS.waiting, color: COLOURS.onWaiting },
  ];
}
