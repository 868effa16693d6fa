import { HostFailure, invalidArgument, itemNotFound } from "../client/office-error";
import { type ElementStyle, newSetup, offeredFor, readyStyles, type StyleKind } from "./workbook-setup";
import type { WorkbookModel } from "./workbook-model";

/** A style by its name; Excel's ready ones have no model of their own. */
export interface ElementStyleOf {
  workbook: WorkbookModel;
  kind: StyleKind;
  name: string;
}

const LONGEST_NAME = 255;

const ownStyles = ({ setup }: WorkbookModel, kind: StyleKind): ElementStyle[] => setup.styles.filter((style) => style.kind === kind);

export const ownStyle = ({ workbook, kind, name }: ElementStyleOf): ElementStyle | null =>
  ownStyles(workbook, kind).find((style) => style.name === name) ?? null;

/** All styles of a kind: Excel's ready ones, then the workbook's own. */
export const elementStyles = (workbook: WorkbookModel, kind: StyleKind): ElementStyleOf[] =>
  [...readyStyles[kind], ...ownStyles(workbook, kind).map(({ name }) => name)].map((name) => ({ workbook, kind, name }));

export const findElementStyle = (workbook: WorkbookModel, kind: StyleKind, wanted: unknown): ElementStyleOf | null =>
  elementStyles(workbook, kind).find(({ name }) => name.toLowerCase() === String(wanted).toLowerCase()) ?? null;

/** The names of styles of all kinds stand in one list of the file. */
const isTaken = (workbook: WorkbookModel, name: string): boolean =>
  (Object.keys(readyStyles) as StyleKind[]).some((kind) => findElementStyle(workbook, kind, name) !== null);

function touch(workbook: WorkbookModel): void {
  workbook.setup.changed.add("styles");
  workbook.isDirty = true;
}

function checkName(name: unknown): string {
  if (typeof name !== "string" || name.trim() === "" || name.length > LONGEST_NAME)
    throw invalidArgument(`The name of a style is a text of at most ${LONGEST_NAME} letters.`);
  return name;
}

function freeName(workbook: WorkbookModel, name: string): string {
  for (let number = 2; ; number++) if (!isTaken(workbook, `${name} ${number}`)) return `${name} ${number}`;
}

function addOwn(workbook: WorkbookModel, style: ElementStyle): ElementStyleOf {
  workbook.setup.styles.push(style);
  touch(workbook);
  return { workbook, kind: style.kind, name: style.name };
}

/** Adds a style without looks; a name that is taken is refused, or made another by a number. */
export function addElementStyle(workbook: WorkbookModel, kind: StyleKind, given: unknown, makesUnique: boolean): ElementStyleOf {
  const wanted = checkName(given);
  const taken = isTaken(workbook, wanted);
  if (taken && !makesUnique) throw invalidArgument(`There is a style '${wanted}' already.`);
  return addOwn(workbook, {
    kind,
    name: taken ? freeName(workbook, wanted) : wanted,
    offered: offeredFor[kind],
    elements: "",
    extension: "",
  });
}

/** A style with the same looks; those of Excel's ready styles stand in no file. */
export function duplicateElementStyle(one: ElementStyleOf): ElementStyleOf {
  const own = ownStyle(one);
  if (!own) throw new HostFailure("NotImplemented", "The looks of Excel's ready styles are not known to this host.");
  return addOwn(one.workbook, { ...own, name: freeName(one.workbook, own.name) });
}

function changeable(one: ElementStyleOf): ElementStyle {
  const own = ownStyle(one);
  if (!own) throw new HostFailure("InvalidOperation", `'${one.name}' is a ready style of Excel and cannot be changed.`);
  return own;
}

/** Gives what has a style another one. */
function restyle({ workbook, kind, name }: ElementStyleOf, after: string): void {
  if (workbook.setup.defaultStyles[kind] === name) workbook.setup.defaultStyles[kind] = after;
  if (kind !== "table") return;
  for (const table of workbook.tables) {
    if (table.style !== name) continue;
    table.style = after;
    table.changed = true;
  }
}

export function renameElementStyle(one: ElementStyleOf, given: unknown): void {
  const own = changeable(one);
  const wanted = checkName(given);
  if (wanted.toLowerCase() !== own.name.toLowerCase() && isTaken(one.workbook, wanted))
    throw invalidArgument(`There is a style '${wanted}' already.`);
  restyle(one, wanted);
  own.name = wanted;
  one.name = wanted;
  touch(one.workbook);
}

/** Deletes a style; what had it gets the one that new things get. */
export function deleteElementStyle(one: ElementStyleOf): void {
  const own = changeable(one);
  const { setup } = one.workbook;
  const usual = newSetup().defaultStyles[one.kind];
  setup.styles = setup.styles.filter((style) => style !== own);
  restyle(one, setup.defaultStyles[one.kind] === one.name ? usual : setup.defaultStyles[one.kind]);
  touch(one.workbook);
}

/** Chooses the style that new things get: by its name, or the style itself. */
export function setDefaultStyle(workbook: WorkbookModel, kind: StyleKind, given: unknown): void {
  const name = typeof given === "object" && given !== null && "kind" in given ? (given as ElementStyleOf).name : given;
  const found = findElementStyle(workbook, kind, name);
  if (!found) throw itemNotFound();
  workbook.setup.defaultStyles[kind] = found.name;
  touch(workbook);
}
