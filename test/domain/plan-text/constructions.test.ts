import { commitmentsIn, inShort } from "./plan-of";
import { CONSTRUCTIONS } from "./constructions";

test.each(CONSTRUCTIONS)("%s → %j (%s)", (sentence, promises) => {
  expect(commitmentsIn(sentence).map(inShort)).toEqual(promises);
});
