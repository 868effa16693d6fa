/** The box of a note in a drawing of the old kind (VML). */
export interface NoteShape {
  xml: string;
  row: number;
  column: number;
  visible: boolean;
}

const SHAPE = /<((?:[\w.-]+:)?)shape\b[\s\S]*?<\/\1shape\s*>/g;
const number = (xml: string, name: string): number => Number(new RegExp(`<(?:[\\w.-]+:)?${name}>\\s*(\\d+)\\s*</`).exec(xml)?.[1] ?? -1);

/** The boxes of notes in a drawing; its other shapes are left out. */
export const noteShapes = (vml: string): NoteShape[] =>
  [...vml.matchAll(SHAPE)]
    .filter(([xml]) => /ObjectType\s*=\s*["']Note["']/.test(xml))
    .map(([xml]) => ({ xml, row: number(xml, "Row"), column: number(xml, "Column"), visible: /<(?:[\w.-]+:)?Visible\b/.test(xml) }));

const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 };

function length(style: string, name: string): number | null {
  const [, amount, unit] = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([\\d.]+)(pt|px|in|cm|mm)`).exec(style) ?? [];
  return amount === undefined ? null : Math.round(Number(amount) * POINTS[unit!]! * 100) / 100;
}

/** A box's size in points, null when its style does not tell. */
export function noteSize(shape: string): { width: number; height: number } | null {
  const style = /\bstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(shape);
  const text = style?.[1] ?? style?.[2] ?? "";
  const [width, height] = [length(text, "width"), length(text, "height")];
  return width === null || height === null ? null : { width, height };
}
