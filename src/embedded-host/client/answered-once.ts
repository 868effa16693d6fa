import type { OfficeClassName } from "../objects/office-types";

const relative = /^(?:add|getFirst|getLast|getNext(?:OrNullObject)?|getPrevious(?:OrNullObject)?)$/;
const areas = new Set<OfficeClassName>(["Range", "RangeAreas", "WorkbookRangeAreas", "RemoveDuplicatesResult"]);
/** Areas that are looked for again all the same: the members of a collection, the merged cells. */
const foundAgain = /^(?:getItemAt|getMergedAreasOrNullObject)$/;

/** Whether an object can be asked for in one sync only: a range, a neighbour, or something new is lost when that sync fails, an item of a collection is looked for again. */
export const isAnsweredOnce = (className: OfficeClassName, method: string): boolean =>
  (areas.has(className) && !foundAgain.test(method)) || relative.test(method);

/** Whether an object is an answer that the host keeps no longer than the sync in which it was asked for: it is used there or never. */
export const isOfOneSync = (className: OfficeClassName, method: string): boolean =>
  className === "RemoveDuplicatesResult" || className === "FunctionResult" || (className === "TableRow" && method === "add");
