import { absoluteAddress, areaAddress, areaFromAddress, cellAddress, quotedSheetName, splitSheetName } from "../address";
import { type Area, isOnSheet, isWholeColumns, isWholeRows } from "../area";

const reference = String.raw`(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(\[!])`;
const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const external = String.raw`(?:'[^']*\[[^\]]+\](?:[^']|'')*'|\[\d+\][\p{L}_][\p{L}\p{N}_.]*)!${reference}`;
const brackets = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const tokens = new RegExp(
  `("(?:[^"]|"")*")|(${external})|(${brackets})|((?:${sheetPrefix})?${reference})|(${sheetPrefix})|(${word})|([\\s\\S])`,
  "gu",
);

/** Rewrites every cell reference of a formula; texts, names, functions and structured references are left as they are. */
export function rewriteReferences(formula: string, rewrite: (reference: string) => string): string {
  return formula.replace(tokens, (token: string, _text, _external, _brackets, found: string | undefined) =>
    found === undefined ? token : rewrite(found),
  );
}

/** What a reference by address means; a null sheet is the formula's own. */
export interface FoundReference {
  sheetName: string | null;
  area: Area;
  /** Fixed by $ altogether. */
  isFixed: boolean;
}

/** What one reference means; null when it is none on a sheet. */
export function readReference(text: string): FoundReference | null {
  const { sheetName, local } = splitSheetName(text);
  const area = areaFromAddress(local.includes(":") ? local : local.replaceAll("$", ""));
  return area && { sheetName, area, isFixed: local.split(":").every((corner) => /^\$[A-Za-z]+\$\d+$/.test(corner)) };
}

/** The sheets and areas a formula refers to by address. */
export function referencesIn(formula: string): FoundReference[] {
  const found: FoundReference[] = [];
  rewriteReferences(formula, (text) => {
    const reference = readReference(text);
    if (reference) found.push(reference);
    return text;
  });
  return found;
}

/** The words of a formula that may be names: neither functions nor references. */
export function namesIn(formula: string): string[] {
  return [...formula.matchAll(tokens)]
    .filter(({ 6: found, index, 0: whole }) => found !== undefined && formula[index + whole.length] !== "(")
    .map(({ 6: found }) => found!);
}

interface Corner {
  fixedColumn: boolean;
  fixedRow: boolean;
}

const dollars = (text: string): Corner => ({
  fixedColumn: /^\$[A-Za-z]/.test(text),
  fixedRow: /\$\d/.test(text) || /^\$\d/.test(text),
});

function withDollars(area: Area, first: Corner, last: Corner, single: boolean): string {
  const put = (letters: string, digits: string, corner: Corner): string =>
    `${letters ? (corner.fixedColumn ? "$" : "") + letters : ""}${digits ? (corner.fixedRow ? "$" : "") + digits : ""}`;
  const split = (text: string): [string, string] => {
    const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/.exec(text)!;
    return [letters, digits];
  };
  const written = single ? cellAddress(area.top, area.left) : rangeText(area);
  const [from, to] = written.split(":") as [string, string | undefined];
  return to === undefined ? put(...split(from), first) : `${put(...split(from), first)}:${put(...split(to), last)}`;
}

function rangeText(area: Area): string {
  if (isWholeRows(area) || isWholeColumns(area)) return areaAddress(area);
  return `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;
}

/** A reference as it was written, with or without $, for other cells. */
export function movedReference(local: string, area: Area): string {
  const [from, to] = local.split(":") as [string, string | undefined];
  return withDollars(area, dollars(from), dollars(to ?? from), to === undefined);
}

/** Applies a change of area to each reference to one sheet; null turns it into #REF!. */
export function moveReferences(formula: string, formulaSheet: string, movedSheet: string, move: (area: Area) => Area | null): string {
  return rewriteReferences(formula, (text) => {
    const { sheetName, local } = splitSheetName(text);
    if ((sheetName ?? formulaSheet).toLowerCase() !== movedSheet.toLowerCase()) return text;
    const area = areaFromAddress(local);
    if (!area) return text;
    const moved = move(area);
    const prefix = sheetName === null ? "" : `${quotedSheetName(sheetName)}!`;
    return prefix + (moved ? movedReference(local, moved) : "#REF!");
  });
}

/** A formula as it reads after being copied so many rows and columns away: only references without $ move. */
export function offsetReferences(formula: string, rows: number, columns: number): string {
  return rewriteReferences(formula, (text) => {
    const { sheetName, local } = splitSheetName(text);
    const prefix = sheetName === null ? "" : `${quotedSheetName(sheetName)}!`;
    const [from, to] = local.split(":") as [string, string | undefined];
    const area = areaFromAddress(local);
    if (!area) return text;
    const [first, last] = [dollars(from), dollars(to ?? from)];
    const moved = {
      top: isWholeColumns(area) || first.fixedRow ? area.top : area.top + rows,
      bottom: isWholeColumns(area) || last.fixedRow ? area.bottom : area.bottom + rows,
      left: isWholeRows(area) || first.fixedColumn ? area.left : area.left + columns,
      right: isWholeRows(area) || last.fixedColumn ? area.right : area.right + columns,
    };
    return isOnSheet(moved) ? prefix + withDollars(moved, first, last, to === undefined) : `${prefix}#REF!`;
  });
}

/** Whether a sheet's name stands in the formula at all: most formulas need no closer look. */
const mentionsSheet = (formula: string, sheetName: string): boolean =>
  formula.includes("!") && formula.toLowerCase().includes(sheetName.toLowerCase().replaceAll("'", "''"));

/** The formula after a sheet was given another name. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  if (!mentionsSheet(formula, before)) return formula;
  return rewriteReferences(formula, (text) => {
    const { sheetName, local } = splitSheetName(text);
    return sheetName !== null && sheetName.toLowerCase() === before.toLowerCase() ? `${quotedSheetName(after)}!${local}` : text;
  });
}

/** The formula after a sheet was deleted. */
export const dropSheetFromFormula = (formula: string, deleted: string): string =>
  !mentionsSheet(formula, deleted)
    ? formula
    : rewriteReferences(formula, (text) => (splitSheetName(text).sheetName?.toLowerCase() === deleted.toLowerCase() ? "#REF!" : text));

/** "Sheet!$A$1:$B$2" for use in names, charts and validations. */
export const absoluteReference = (sheetName: string, area: Area): string => `${quotedSheetName(sheetName)}!${absoluteAddress(area)}`;
