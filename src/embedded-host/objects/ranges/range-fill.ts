import { action, describeClass, type Scalar } from "../../client/described-class";
import { fillAnswers, fillChange, noFill } from "../../model/cells/fill-look";
import { formatEach, formatRange } from "../../model/cells/format-writing";
import type { TrackedRange } from "../../model/ranges/tracked-range";
import { commonLook } from "./range-format";

const fill = (key: keyof typeof fillAnswers): Scalar<TrackedRange, string | number> => ({
  read: (range) => commonLook<string | number>(range, fillAnswers[key]),
  write: (range, assigned) => formatEach(range, (format) => fillChange(format, key, assigned)),
});

const color = fill("color");

export const rangeFill = describeClass("RangeFill", {
  scalars: {
    color: { ...color, read: (range) => color.read(range) ?? "" },
    pattern: fill("pattern"),
    patternColor: fill("patternColor"),
    patternTintAndShade: fill("patternTintAndShade"),
    tintAndShade: fill("tintAndShade"),
  },
  calls: { clear: action((range) => formatRange(range, noFill)) },
});
