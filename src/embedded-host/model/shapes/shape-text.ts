import type { ShapeFontModel, ShapeModel, TextRun } from "./shape-model";
import { touchShape } from "./shape-model";

/** A stretch of a shape's text; all of it when the length is null. */
export interface TextStretch {
  shape: ShapeModel;
  start: number;
  length: number | null;
}

const wholeText = ({ text }: ShapeModel): string => text.runs.map((run) => run.text).join("");

/** The runs in front of a stretch, within it and behind it. */
function parted({ shape, start, length }: TextStretch): [TextRun[], TextRun[], TextRun[]] {
  const end = length === null ? Infinity : start + length;
  const cut = (from: number, to: number): TextRun[] => {
    let at = 0;
    return shape.text.runs.flatMap(({ text, font }) => {
      const piece = text.slice(Math.max(0, from - at), Math.max(0, to - at));
      at += text.length;
      return piece === "" ? [] : [{ text: piece, font }];
    });
  };
  return [cut(0, start), cut(start, end), cut(end, Infinity)];
}

export const textOfStretch = (stretch: TextStretch): string =>
  parted(stretch)[1]
    .map(({ text }) => text)
    .join("");

/** The look of the stretch's beginning, or that of new text. */
export const fontOfStretch = (stretch: TextStretch): ShapeFontModel => parted(stretch)[1][0]?.font ?? stretch.shape.text.font;

/** What all of the stretch has in common; null when it differs. */
export function commonOf<K extends keyof ShapeFontModel>(stretch: TextStretch, key: K): ShapeFontModel[K] | null {
  const values = new Set(parted(stretch)[1].map(({ font }) => font[key]));
  if (values.size === 0) return stretch.shape.text.font[key];
  return values.size === 1 ? [...values][0]! : null;
}

export function writeText(stretch: TextStretch, text: string): void {
  const { shape } = stretch;
  const font = fontOfStretch(stretch);
  const [before, , behind] = parted(stretch);
  shape.text.runs = [...before, ...(text === "" ? [] : [{ text: text.replace(/\r\n?/g, "\n"), font }]), ...behind];
  if (shape.text.runs.length === 0) shape.text.font = font;
  touchShape(shape, "text");
}

export function writeFont(stretch: TextStretch, change: Partial<ShapeFontModel>): void {
  const { shape } = stretch;
  const [before, within, behind] = parted(stretch);
  shape.text.runs = [...before, ...within.map(({ text, font }) => ({ text, font: { ...font, ...change } })), ...behind];
  if (before.length + behind.length === 0) shape.text.font = { ...shape.text.font, ...change };
  touchShape(shape, "text");
}

export const hasText = (shape: ShapeModel): boolean => wholeText(shape) !== "";
