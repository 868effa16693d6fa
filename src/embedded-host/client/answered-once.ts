import type { OfficeClassName } from "../objects/office-types";

const relative = /^(?:add|getFirst|getLast|getNext(?:OrNullObject)?|getPrevious(?:OrNullObject)?)$/;

/** Whether an object can be asked for in one sync only: a range, a neighbour, or something new is lost when that sync fails, an item of a collection is looked for again. */
export const isAnsweredOnce = (className: OfficeClassName, method: string): boolean =>
  className === "Range" || className === "RangeAreas" || className === "RemoveDuplicatesResult" || relative.test(method);
