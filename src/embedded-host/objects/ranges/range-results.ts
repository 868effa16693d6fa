import { describeClass, readOnly } from "../../client/described-class";

export const removeDuplicatesResult = describeClass("RemoveDuplicatesResult", {
  scalars: {
    removed: readOnly(({ removed }) => removed),
    uniqueRemaining: readOnly(({ uniqueRemaining }) => uniqueRemaining),
  },
});
