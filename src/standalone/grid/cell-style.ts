import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { BorderSide, CellFormat } from "../../embedded-host/model/cells/cell-format";

const horizontal: Readonly<Record<string, number>> = {
  Left: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Right: 3,
  Justify: 4,
};
const vertical: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const thin = 1;
const medium = 8;

function border(side: BorderSide | null): IBorderStyleData | undefined {
  if (!side || side.style === "None") return undefined;
  return {
    s: side.weight === "Medium" || side.weight === "Thick" ? medium : thin,
    cl: { rgb: side.color || "#000000" },
  };
}

/** A cell's look in the grid's words; null where it looks like any other. */
export function cellStyle(format: CellFormat): IStyleData | null {
  const style: IStyleData = {};
  if (format.fontName) style.ff = format.fontName;
  if (format.fontSize) style.fs = format.fontSize;
  if (format.bold) style.bl = 1;
  if (format.italic) style.it = 1;
  if (format.underline !== "None") style.ul = { s: 1 };
  if (format.strikethrough) style.st = { s: 1 };
  if (format.fontColor && format.fontColor !== "#000000") style.cl = { rgb: format.fontColor };
  if (format.fillColor) style.bg = { rgb: format.fillColor };
  const ht = horizontal[format.horizontalAlignment];
  if (ht !== undefined) style.ht = ht;
  style.vt = vertical[format.verticalAlignment] ?? 3;
  if (format.wrapText) style.tb = 3;
  if (format.numberFormat && format.numberFormat !== "General") style.n = { pattern: format.numberFormat };
  const sides = {
    t: border(format.borderTop),
    b: border(format.borderBottom),
    l: border(format.borderLeft),
    r: border(format.borderRight),
  };
  if (sides.t || sides.b || sides.l || sides.r) style.bd = sides;
  return style;
}
