import { isSamePlace, readPlaceName } from "../../../src/domain/vietnamese/place-name";

test.each([
  ["Tổ 1", "tổ 01", true, "a leading zero"],
  ["Tổ 1", "Tổ dân phố số 1", true, "the long form"],
  ["TDP 3", "Tổ 3", true, "an abbreviation"],
  ["Xóm 9", "Xom 9", true, "accents left out"],
  ["Xóm IX", "Xóm 9", true, "a Roman number"],
  ["KP2", "Khu phố 2", true, "no space"],
  ["Thôn Đông Hoà", "thôn Đông Hòa", true, "the tone on either vowel"],
  ["Đông Hoà", "Thôn Đông Hòa", true, "the kind left out"],
  ["Tổ 1", "Tổ 11", false, "another number"],
  ["Xóm 9", "Tổ 9", false, "another kind of place"],
])("“%s” and “%s”: the same place is %s (%s)", (a, b, same) => {
  expect(isSamePlace(readPlaceName(a), readPlaceName(b))).toBe(same);
});
