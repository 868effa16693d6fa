import { COLOUR_WORDS } from "./colour-words";
import { foldText } from "../../vietnamese/fold-text";
import { headingScores, type KnownKind } from "../headings/heading-dictionary";
import type { HeadedColumn } from "../headings/heading-paths";

/** Fields whose columns each are one answer to the same question, named by the whole heading. */
const ANSWERS = new Set(["gender", "poverty"]);
/** Quantities that were only meant to be given. */
const MEANT = /phân bổ|dự kiến|kế hoạch|định mức|đăng ký|nhu cầu|allocat|planned/i;
const COLOUR_AT_END = new RegExp(`(?:^|\\s)(${COLOUR_WORDS})$`, "iu");
const FIGURES = new Set(["planned", "actual", "percent"]);
const WHOLE = /^(?:tổng|tổng số|tổng cộng|cộng|chung|cả năm|total|all|lũy kế|luỹ kế|cộng dồn|năm nay)$/;
/** A sum of the columns beside it, whatever it sums: "Tổng TH", "Cộng cả năm", "Lũy kế từ đầu năm". */
const SUM_OF = /^(?:tổng|cộng|lũy kế|luỹ kế|cả năm|total)(?: |$)/;

/** Part of a year: "6 tháng", "quý III"; not the beginning of "tháng 1 - 3" (folded "tháng 1 3"). */
const PART_OF_YEAR =
  /(?<![\p{L}\d])(?:\d{1,2} tháng|(?:tháng|quý) (?:\d{1,2}|[ivx]{1,4}))(?![\p{L}\d]|\s(?:đến |tới )?(?:tháng |quý )?(?:\d{1,2}|[ivx]{1,4})(?![\p{L}\d]))/u;

/**
 * Keys of columns whose fields are known: the field alone, or with what tells it from the field's other columns (`quantity:Xanh`, `planned:2016`).
 *
 * @param title of the table: of a report on half a year, what was reached is the half year's figure and not the estimate of the whole
 */
export function qualifiedKeys(
  kind: KnownKind,
  columns: readonly HeadedColumn[],
  fields: readonly (string | null)[],
  title = "",
): (string | null)[] {
  const reported = PART_OF_YEAR.exec(foldText(title))?.[0] ?? null;
  const keys: (string | null)[] = [...fields];
  const severalYears = namesSeveralYears(columns, fields);
  for (const [index, field] of fields.entries()) {
    const year = yearIn(columns[index]?.path ?? []);
    if (severalYears && year && field !== null && FIGURES.has(field) && fields.indexOf(field) === fields.lastIndexOf(field))
      keys[index] = `${field}:${year}`;
  }
  for (const field of new Set(fields)) {
    const at = fields.flatMap((other, index) => (field !== null && other === field ? [index] : []));
    if (field === null || at.length < 2) continue;
    const qualifiers = qualifiersOf(
      kind,
      field,
      at.map((index) => columns[index]?.path ?? []),
      field === "actual" ? reported : null,
    );
    for (const [position, index] of at.entries()) {
      const qualifier = qualifiers[position] ?? "";
      keys[index] = qualifier === "" ? field : `${field}:${qualifier}`;
    }
  }
  return keys;
}

/** The colour that a heading ends with: "Số thùng màu xanh (cái)" → "xanh". */
function colourIn(heading: string): string {
  const bare = heading.replace(/\([^)]*\)?/g, " ").trim();
  return COLOUR_AT_END.exec(bare)?.[1]?.toLowerCase() ?? "";
}

function yearIn(path: readonly string[]): string {
  return /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(path.join(" "))?.[1] ?? "";
}

/** Whether some field of figures stands once for each of several years. */
function namesSeveralYears(columns: readonly HeadedColumn[], fields: readonly (string | null)[]): boolean {
  return [...FIGURES].some(
    (field) =>
      new Set(fields.map((own, at) => (own === field ? yearIn(columns[at]?.path ?? []) : "")).filter((year) => year !== "")).size > 1,
  );
}

function qualifiersOf(kind: KnownKind, field: string, paths: readonly (readonly string[])[], reported: string | null): string[] {
  const leaves = paths.map((path) => path[path.length - 1] ?? "");
  if (ANSWERS.has(field) && areDistinct(leaves)) return withDistinct(leaves);
  if (field === "quantity") {
    const colours = leaves.map(colourIn);
    const coloured = colours.filter((colour) => colour !== "");
    if (coloured.length >= 2 && areDistinct(coloured) && coloured.length >= colours.length - 1) return withDistinct(colours);
  }
  const meant = paths.map((path) => MEANT.test(path.join(" ")));
  if (field === "quantity" && meant.filter((one) => !one).length === 1) {
    const words = withoutSharedWords(paths.map((path) => path.join(" ")));
    return withDistinct(words.map((text, at) => (meant[at] ? text : "")));
  }
  return distinctQualifiers(kind, field, paths, reported);
}

/** Qualifiers with capitals at their beginning, none twice. */
function withDistinct(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((written) => {
    const text = written.replace(/^(?:thùng )?màu (?=\p{L})/iu, "");
    let qualifier = capitalised(text);
    for (let copy = 2; taken.has(qualifier); copy++) qualifier = `${capitalised(text)} ${copy}`;
    taken.add(qualifier);
    return qualifier;
  });
}

function distinctQualifiers(kind: KnownKind, field: string, paths: readonly (readonly string[])[], reported: string | null): string[] {
  const years = paths.map(yearIn);
  if (years.every((year) => year !== "") && areDistinct(years)) return years;
  const shared = sharedParts(paths);
  let own = paths.map((path) =>
    ownParts(
      kind,
      field,
      path.filter((part) => !shared.includes(part)),
    ),
  );
  if (!hasOneWhole(own))
    own = withoutSharedWords(paths.map((path) => path.filter((part) => !shared.includes(part)).join(" ") || path.join(" ")));
  const sums = paths.map((path) => SUM_OF.test(foldText(path[path.length - 1] ?? "")));
  const onlySum = sums.filter(Boolean).length === 1;
  const ofReport = paths.map((path) => reported !== null && PART_OF_YEAR.exec(foldText(path.join(" ")))?.[0] === reported);
  const onlyOneReported = ofReport.filter(Boolean).length === 1;
  const isWhole = (text: string, at: number): boolean =>
    onlyOneReported ? ofReport[at] === true : WHOLE.test(foldText(text)) || (onlySum && sums[at] === true);
  const shortened = onlyOneReported ? (text: string) => text : FIGURES.has(field) ? timeAlone : yearAlone;
  const short = own.map((text, at) => (isWhole(text, at) ? "" : shortened(text)));
  return withDistinct(short.map((text, at) => (short.indexOf(text) < at ? (paths[at] ?? []).join(" / ") || `${at + 1}` : text)));
}

/** Headings that all of the columns stand under, or all but the one that sums them. */
function sharedParts(paths: readonly (readonly string[])[]): readonly string[] {
  const parts = paths.filter((path) => !SUM_OF.test(foldText(path[path.length - 1] ?? "")));
  const compared = parts.length > 1 && parts.length === paths.length - 1 ? parts : paths;
  return compared.slice(1).reduce<readonly string[]>((common, path) => common.filter((part) => path.includes(part)), compared[0] ?? []);
}

/** What of a heading is not the wording of the field itself. */
function ownParts(kind: KnownKind, field: string, parts: readonly string[]): string {
  const rest = parts.filter(
    (part) => (headingScores(kind, part).get(field) ?? 0) < 0.85 || (/\d/.test(part) && !/^[^\d]*$/.test(part) && parts.length === 1),
  );
  return (rest.length > 0 ? rest : []).join(" / ");
}

function hasOneWhole(own: readonly string[]): boolean {
  const texts = own.map((text) => (WHOLE.test(foldText(text)) ? "" : foldText(text)));
  return areDistinct(texts);
}

/** Headings without the words at the beginning that all of them share. */
function withoutSharedWords(texts: readonly string[]): string[] {
  const words = texts.map((text) => text.split(" "));
  const first = words[0] ?? [];
  let shared = 0;
  while (
    shared < first.length &&
    words.every((own) => own.length > shared && foldText(own[shared] ?? "") === foldText(first[shared] ?? ""))
  )
    shared++;
  return words.map((own) =>
    own
      .slice(shared)
      .join(" ")
      .replace(/^[()]+|[()]+$/g, ""),
  );
}

/** The time that a heading of figures names, without its other words: "Kết quả thực hiện 6 tháng" → "6 tháng". */
function timeAlone(text: string): string {
  if (/cả năm/i.test(text)) return "";
  const time = /\d{1,2} tháng(?: (?:đầu|cuối) năm)?|(?:tháng|quý) (?:\d{1,2}|[ivx]{1,4})(?![\p{L}\d])/iu.exec(text)?.[0];
  return time === undefined ? yearAlone(text) : time === time.toUpperCase() ? time.toLowerCase() : time;
}

function yearAlone(text: string): string {
  return /^(?:năm |year )?((?:19|20)\d{2})$/i.exec(text.trim())?.[1] ?? text;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}
