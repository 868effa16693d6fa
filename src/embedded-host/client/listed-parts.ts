import type { NamedClass } from "./described-class";

/** Parts that hold data and that Office.js leaves out of an object's JSON all the same. */
const unlisted: Record<string, readonly string[]> = {
  ChartDataLabels: ["leaderLines"],
  Line: ["beginConnectedShape", "endConnectedShape"],
  PivotTable: ["layout"],
  Shape: ["geometricShape", "group", "image", "line", "parentGroup", "textFrame"],
  TextFrame: ["textRange"],
  Workbook: ["application"],
};

/** What a thing stands on: an object's JSON tells what is below it, not what it belongs to. */
const above = new Set(["Worksheet", "Shape"]);

/** True for a part that toJSON tells: one that holds data and is not what the object belongs to. */
export function isListed(officeName: string, part: string, { officeName: partClass, description }: NamedClass): boolean {
  const { scalars, parts, items } = description;
  const holdsData = items !== undefined || [scalars, parts].some((all) => Object.keys(all ?? {}).length > 0);
  return holdsData && !above.has(partClass) && !unlisted[officeName]?.includes(part);
}
