import type { BorderSide, FormatChange } from "./cell-format";

/** A named look that every workbook offers, whether its file lists it or not. */
export interface BuiltInStyle {
  name: string;
  /** The number the file format gives it. */
  number: number;
  look: FormatChange;
}

const side = (style: string, weight: string, color: string): BorderSide => ({ style, weight, color });
const boxed = (border: BorderSide): FormatChange => ({
  borderTop: border,
  borderBottom: border,
  borderLeft: border,
  borderRight: border,
});
const filled = (fillColor: string, fontColor: string): FormatChange => ({ fillColor, fontColor });
const heading = (borderBottom: BorderSide | null, size: number): FormatChange => ({
  fontSize: size,
  bold: true,
  fontColor: "#44546A",
  borderBottom,
});
const GREY = side("Continuous", "Thin", "#7F7F7F");

/** The colours of the six accents and their lighter shades: 20%, 40% and 60%. */
const ACCENTS = [
  ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
] as const;

const accents = ACCENTS.flatMap(([full, light, middle, dark], index): BuiltInStyle[] => {
  const [name, number] = [`Accent${index + 1}`, 29 + index * 4];
  return [
    { name, number, look: filled(full, "#FFFFFF") },
    { name: `20% - ${name}`, number: number + 1, look: filled(light, "#000000") },
    { name: `40% - ${name}`, number: number + 2, look: filled(middle, "#000000") },
    { name: `60% - ${name}`, number: number + 3, look: filled(dark, "#FFFFFF") },
  ];
});

const named: readonly (readonly [name: string, number: number, look: FormatChange])[] = [
  ["Normal", 0, {}],
  ["Comma", 3, { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }],
  ["Currency", 4, { numberFormat: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)' }],
  ["Percent", 5, { numberFormat: "0%" }],
  ["Comma [0]", 6, { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }],
  ["Currency [0]", 7, { numberFormat: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)' }],
  ["Hyperlink", 8, { fontColor: "#0563C1", underline: "Single" }],
  ["Followed Hyperlink", 9, { fontColor: "#954F72", underline: "Single" }],
  ["Note", 10, { fillColor: "#FFFFCC", ...boxed(side("Continuous", "Thin", "#B2B2B2")) }],
  ["Warning Text", 11, { fontColor: "#FF0000" }],
  ["Title", 15, { fontSize: 18, fontColor: "#44546A" }],
  ["Heading 1", 16, heading(side("Continuous", "Thick", "#4472C4"), 15)],
  ["Heading 2", 17, heading(side("Continuous", "Thick", "#A1B8E1"), 13)],
  ["Heading 3", 18, heading(side("Continuous", "Medium", "#8EA9DB"), 11)],
  ["Heading 4", 19, heading(null, 11)],
  ["Input", 20, { ...filled("#FFCC99", "#3F3F76"), ...boxed(GREY) }],
  ["Output", 21, { ...filled("#F2F2F2", "#3F3F3F"), bold: true, ...boxed(side("Continuous", "Thin", "#3F3F3F")) }],
  ["Calculation", 22, { ...filled("#F2F2F2", "#FA7D00"), bold: true, ...boxed(GREY) }],
  ["Check Cell", 23, { ...filled("#A5A5A5", "#FFFFFF"), bold: true, ...boxed(side("Double", "Thick", "#3F3F3F")) }],
  ["Linked Cell", 24, { fontColor: "#FA7D00", borderBottom: side("Double", "Thick", "#FF8001") }],
  ["Total", 25, { bold: true, borderTop: side("Continuous", "Thin", "#4472C4"), borderBottom: side("Double", "Thick", "#4472C4") }],
  ["Good", 26, filled("#C6EFCE", "#006100")],
  ["Bad", 27, filled("#FFC7CE", "#9C0006")],
  ["Neutral", 28, filled("#FFEB9C", "#9C5700")],
  ["Explanatory Text", 53, { italic: true, fontColor: "#7F7F7F" }],
];

export const builtInStyles: readonly BuiltInStyle[] = [...named.map(([name, number, look]) => ({ name, number, look })), ...accents];

/** The words of Excel.BuiltInStyle that are not the style's name without spaces. */
const words: Readonly<Record<string, string>> = {
  WholeComma: "Comma [0]",
  WholeDollar: "Currency [0]",
  Hlink: "Hyperlink",
  HlinkTrav: "Followed Hyperlink",
  SheetTitle: "Title",
};

/** The name of a style that a program may give as a word of Excel.BuiltInStyle. */
export function styleNameFrom(given: string): string {
  const shade = /^Accent([1-6])_(20|40|60)$/.exec(given);
  if (shade) return `${shade[2]!}% - Accent${shade[1]!}`;
  return words[given] ?? builtInStyles.find(({ name }) => name.replaceAll(" ", "") === given)?.name ?? given;
}
