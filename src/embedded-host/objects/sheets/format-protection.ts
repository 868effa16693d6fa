import { describeClass } from "../../client/described-class";
import { look } from "../ranges/range-format";

export const formatProtection = describeClass("FormatProtection", {
  scalars: { formulaHidden: look("formulaHidden"), locked: look("locked") },
});
