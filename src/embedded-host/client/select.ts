import { invalidArgument } from "./office-error";

/** What a load asks for: property names, each with what is asked of the object behind it. An empty tree means all plain properties. */
export type Selection = Map<string, Selection>;

function addPath(selection: Selection, path: string): void {
  let at = selection;
  for (const step of path
    .split("/")
    .map((part) => part.trim())
    .filter((step) => step !== "" && step !== "*")) {
    const next = at.get(step) ?? new Map<string, Selection>();
    at.set(step, next);
    at = next;
  }
}

function fromObject(option: Record<string, unknown>): Selection {
  const selection: Selection = new Map();
  for (const [name, wanted] of Object.entries(option)) {
    if (name.startsWith("$")) continue;
    if (wanted === true) selection.set(name, new Map());
    else if (wanted && typeof wanted === "object") selection.set(name, fromObject(wanted as Record<string, unknown>));
  }
  if (option["$all"] === true) selection.set("$all", new Map());
  return selection;
}

const isLoadOption = (option: object): option is OfficeExtension.LoadOption =>
  ["select", "expand", "top", "skip"].some((key) => key in option);

/** Reads every form `load` accepts: "a, b/c", ["a", "b/c"], { a: true, b: { c: true } }, { select, expand }, nothing. */
export function selectionFrom(option: unknown): Selection {
  const selection: Selection = new Map();
  if (option === undefined || option === null) return selection;
  if (typeof option === "string") {
    const paths = option.split(",");
    paths.forEach((path) => addPath(selection, path));
    // Microsoft's client library asks for everything of a collection then, and for the items alone when they stand in an array.
    if (paths.some((path) => path.trim() === "items")) selection.set("$own", new Map());
  } else if (Array.isArray(option))
    option.forEach((path) =>
      String(path)
        .split(",")
        .forEach((one) => addPath(selection, one)),
    );
  else if (typeof option === "object" && isLoadOption(option)) {
    for (const part of [option.select, option.expand]) selectionFrom(part).forEach((below, name) => selection.set(name, below));
  } else if (typeof option === "object") return fromObject(option as Record<string, unknown>);
  else throw invalidArgument("The load option is not understood.");
  return selection;
}
