import { type Area, areaOf, intersection } from "../area";
import type { SheetModel } from "../sheets/sheet-model";
import type { WorkbookModel } from "../workbook-model";
import { namesIn, referencesIn } from "./formula-references";
import { toPlainReferences } from "./structured-areas";

/** Cells of one sheet. */
export interface Place {
  sheet: SheetModel;
  area: Area;
}

/** A name may stand for a formula with names. */
const MOST_NESTED_NAMES = 8;

/** The cells a formula refers to: by address, by name and by table. */
function placesOf(formula: string, sheet: SheetModel, row: number, depth = 0): Place[] {
  const { workbook } = sheet;
  const plain = toPlainReferences(formula, workbook.tables, row);
  const direct = referencesIn(plain).flatMap(({ sheetName, area }) => {
    const on = sheetName === null ? sheet : workbook.findSheet(sheetName);
    return on ? [{ sheet: on, area }] : [];
  });
  if (depth === MOST_NESTED_NAMES) return direct;
  const named = namesIn(plain).flatMap((word) => {
    const meaning = (scope: SheetModel | null) =>
      workbook.names.find(({ name, scopeSheet }) => scopeSheet === scope && name.toLowerCase() === word.toLowerCase());
    const name = meaning(sheet) ?? meaning(null);
    return name ? placesOf(name.formula, sheet, row, depth + 1) : [];
  });
  return [...direct, ...named];
}

const keyOf = ({ sheet, area }: Place): string => `${sheet.id} ${area.top} ${area.left} ${area.bottom} ${area.right}`;

function distinct(places: readonly Place[]): Place[] {
  const known = new Map(places.map((place) => [keyOf(place), place]));
  return [...known.values()];
}

/** The cells that the formulas of an area refer to. */
export const directPrecedents = ({ sheet, area }: Place): Place[] =>
  distinct([...sheet.grid.formulas.inArea(area)].flatMap(([row, , formula]) => placesOf(formula, sheet, row)));

/** All formulas of a workbook with what they refer to. */
const allFormulas = (workbook: WorkbookModel): { at: Place; refersTo: Place[] }[] =>
  workbook.sheets.flatMap((sheet) =>
    [...sheet.grid.formulas.entries()].map(([row, column, formula]) => ({
      at: { sheet, area: areaOf(row, column) },
      refersTo: placesOf(formula, sheet, row),
    })),
  );

const touches = (one: Place, other: Place): boolean => one.sheet === other.sheet && intersection(one.area, other.area) !== null;

/** The cells with formulas that refer to cells of an area. */
export const directDependents = (place: Place): Place[] =>
  allFormulas(place.sheet.workbook)
    .filter(({ refersTo }) => refersTo.some((one) => touches(one, place)))
    .map(({ at }) => at);

/** Puts areas together that follow one another along an axis, once they are sorted along it. */
function runs(areas: readonly Area[], follows: (one: Area, next: Area) => boolean): Area[] {
  const joint: Area[] = [];
  for (const area of areas) {
    const last = joint.at(-1);
    if (last && follows(last, area)) joint[joint.length - 1] = { ...last, bottom: area.bottom, right: area.right };
    else joint.push(area);
  }
  return joint;
}

/** Single cells that lie below or beside each other as blocks. */
export function joined(places: readonly Place[]): Place[] {
  return [...new Set(places.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const cells = places.filter((place) => place.sheet === sheet).map(({ area }) => area);
    const down = runs(
      cells.sort((a, b) => a.left - b.left || a.top - b.top),
      (one, next) => one.left === next.left && one.bottom + 1 === next.top,
    );
    const across = runs(
      down.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left),
      (one, next) => one.top === next.top && one.bottom === next.bottom && one.right + 1 === next.left,
    );
    return across.map((area) => ({ sheet, area }));
  });
}

/** What is reached by going on from what was reached, each place once, the nearest first. */
function reached(start: Place, next: (place: Place) => Place[]): Place[] {
  const known = new Map<string, Place>();
  let found = next(start);
  while (found.length > 0) {
    const fresh = distinct(found).filter((place) => !known.has(keyOf(place)));
    fresh.forEach((place) => known.set(keyOf(place), place));
    found = fresh.flatMap(next);
  }
  return [...known.values()];
}

export const allPrecedents = (place: Place): Place[] => reached(place, directPrecedents);

export function allDependents(place: Place): Place[] {
  const formulas = allFormulas(place.sheet.workbook);
  return reached(place, (from) => formulas.filter(({ refersTo }) => refersTo.some((one) => touches(one, from))).map(({ at }) => at));
}
