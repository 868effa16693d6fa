import { invalidArgument } from "../../client/office-error";
import { areaAddress, sheetAddress } from "../address";
import { areaOf } from "../area";
import type { BorderSide, CellFormat } from "./cell-format";
import { fillAnswers } from "./fill-look";
import { tintOf } from "./tint";
import type { SheetModel } from "../sheets/sheet-model";
import type { TrackedRange } from "../ranges/tracked-range";

type Wanted = Record<string, unknown>;
type Answer = Record<string, unknown>;

const pick = (wanted: unknown, all: Answer): Answer =>
  Object.fromEntries(Object.entries(all).filter(([name]) => typeof wanted === "object" && wanted !== null && (wanted as Wanted)[name]));

const fontAnswer = (format: CellFormat): Answer => ({
  name: format.fontName,
  size: format.fontSize,
  bold: format.bold,
  italic: format.italic,
  color: format.fontColor,
  underline: format.underline,
  strikethrough: format.strikethrough,
  superscript: format.superscript,
  subscript: format.subscript,
  tintAndShade: tintOf(format.fontColor, format.fontTint),
});

const borderAnswer = (side: BorderSide | null): Answer =>
  side
    ? { style: side.style, weight: side.weight, color: side.color, tintAndShade: tintOf(side.color, side.tint) }
    : { style: "None", weight: "Thin", color: "#000000", tintAndShade: 0 };

/** Asked for as the typings say, the same members of every side; by the name of a side, those of this side. */
function bordersAnswer(wanted: Wanted, format: CellFormat): Answer {
  const sides: Record<string, BorderSide | null> = {
    top: format.borderTop,
    bottom: format.borderBottom,
    left: format.borderLeft,
    right: format.borderRight,
    diagonalDown: format.borderDiagonalDown,
    diagonalUp: format.borderDiagonalUp,
  };
  const ofEverySide = Object.values(wanted).some((one) => one === true);
  return Object.fromEntries(
    Object.entries(sides)
      .filter(([name]) => ofEverySide || wanted[name])
      .map(([name, side]) => [name, pick(ofEverySide ? wanted : wanted[name], borderAnswer(side))]),
  );
}

function formatAnswer(wanted: Wanted, format: CellFormat): Answer {
  const answer = pick(wanted, {
    horizontalAlignment: format.horizontalAlignment,
    verticalAlignment: format.verticalAlignment,
    wrapText: format.wrapText,
    indentLevel: format.indentLevel,
    shrinkToFit: format.shrinkToFit,
    textOrientation: format.textOrientation,
    readingOrder: format.readingOrder,
    autoIndent: format.autoIndent,
  });
  if (wanted["font"]) answer["font"] = pick(wanted["font"], fontAnswer(format));
  if (wanted["fill"])
    answer["fill"] = pick(
      wanted["fill"],
      Object.fromEntries(Object.entries(fillAnswers).map(([key, answerOf]) => [key, answerOf(format)])),
    );
  if (wanted["borders"]) answer["borders"] = bordersAnswer(wanted["borders"] as Wanted, format);
  if (wanted["protection"])
    answer["protection"] = pick(wanted["protection"], { locked: format.locked, formulaHidden: format.formulaHidden });
  return answer;
}

function cellAnswer(sheet: SheetModel, row: number, column: number, wanted: Wanted): Answer {
  const answer = pick(wanted, {
    address: wanted["address"] ? sheetAddress(sheet.name, areaOf(row, column)) : "",
    addressLocal: wanted["addressLocal"] ? areaAddress(areaOf(row, column)) : "",
    hidden: sheet.rows.hidden.has(row) || sheet.columns.hidden.has(column),
    style: sheet.grid.format(row, column).styleName,
    hyperlink: sheet.links.get(row, column) ?? null,
  });
  if (wanted["format"]) answer["format"] = formatAnswer(wanted["format"] as Wanted, sheet.grid.format(row, column));
  return answer;
}

/** What is wanted is told by an object; without one the question makes no sense. */
function wantedIn(asked: unknown, location: string): Wanted {
  if (typeof asked !== "object" || asked === null) throw invalidArgument("The properties are named by an object.", location);
  return asked as Wanted;
}

/** What was asked of each cell of a range, as rows. */
export function cellProperties({ sheet, area }: TrackedRange, asked: unknown): Answer[][] {
  const wanted = wantedIn(asked, "Range.getCellProperties");
  const rows: Answer[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Answer[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(cellAnswer(sheet, row, column, wanted));
    rows.push(cells);
  }
  return rows;
}

/** What was asked of each row or column of a range; looks are those of the line's first cell. */
export function lineProperties({ sheet, area }: TrackedRange, axis: "rows" | "columns", asked: unknown): Answer[] {
  const wanted = wantedIn(asked, `Range.get${axis === "rows" ? "Row" : "Column"}Properties`);
  const rows = axis === "rows";
  const [from, to] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const lines: Answer[] = [];
  for (let index = from; index <= to; index++) {
    const hidden = (rows ? sheet.rows : sheet.columns).hidden.has(index);
    const line = rows ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
    const answer = pick(wanted, {
      [rows ? "rowHidden" : "columnHidden"]: hidden,
      [rows ? "rowIndex" : "columnIndex"]: index,
      address: sheetAddress(sheet.name, line),
      addressLocal: areaAddress(line),
      hidden,
      style: sheet.grid.format(line.top, line.left).styleName,
    });
    if (wanted["format"]) {
      const format = wanted["format"] as Wanted;
      answer["format"] = {
        ...formatAnswer(format, sheet.grid.format(line.top, line.left)),
        ...pick(format, { [rows ? "rowHeight" : "columnWidth"]: (rows ? sheet.rows : sheet.columns).sizeOf(index) }),
      };
    }
    lines.push(answer);
  }
  return lines;
}
