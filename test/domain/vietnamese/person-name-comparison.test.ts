import { readPersonName } from "../../../src/domain/vietnamese/person-name";
import { compareNames, oneEditApart, type NameRelation } from "../../../src/domain/vietnamese/person-name-comparison";

function relation(a: string, b: string): NameRelation {
  const [one, other] = [readPersonName(a), readPersonName(b)];
  if (!one || !other) throw new Error("no name");
  return compareNames(one, other);
}

const rows: readonly (readonly [string, string, NameRelation, string])[] = [
  ["Nguyễn Thị Hoa", "NGUYỄN THỊ  HOA ", "same", "capitals and spaces do not count"],
  ["Nguyễn Thị Hòa", "Nguyễn Thị Hòa".normalize("NFD"), "same", "composed and decomposed text are one"],
  ["Trần Văn Hoà", "Trần Văn Hòa", "same", "the tone stands on either vowel"],
  ["Lê Thị Thuỷ", "Lê Thị Thủy", "same", "the tone stands on either vowel of uy"],
  ["Phạm Văn Quý", "Phạm Văn Qúy", "same", "after q the tone may be mistyped too"],
  ["Đỗ Thị Lý", "Đỗ Thị Lí", "same", "i and y alone are one sound"],
  ["Mai Quang Mỹ", "Mai Quang Mĩ", "same", "i and y alone are one sound"],
  ["Bà Nguyễn Thị Hoa", "Nguyễn Thị Hoa", "same", "a word of address is no name"],
  ["Ông: Trần Văn Nam", "Trần Văn Nam", "same", "a word of address is no name"],
  ["Hộ bà Lê Thị Lan", "Lê Thị Lan", "same", "a word of address is no name"],
  ["Nguyễn Thị Hoa (Tuấn)", "Nguyễn Thị Hoa", "same", "the husband stands in brackets"],
  ["Nguyễn Thị Hoa - vợ ông Tuấn", "Nguyễn Thị Hoa", "same", "the husband stands behind"],
  ["Ðỗ Văn Đức", "Đỗ Văn Đức", "same", "an Icelandic eth is typed for Đ"],
  ["Nguyen Thi Hoa", "Nguyễn Thị Hoa", "accents-left-out", "one side has no accents at all"],
  ["Dang Dinh Duc", "Đặng Đình Đức", "accents-left-out", "đ is d without accents"],
  ["Ng. T. Hoa", "Nguyễn Thị Hoa", "abbreviated", "family and middle name are abbreviated"],
  ["N.T.Hoa", "Nguyễn Thị Hoa", "abbreviated", "written as initials"],
  ["Nguyễn T. Hoa", "Nguyễn Thị Hoa", "abbreviated", "only the middle name is abbreviated"],
  ["Ng. T. Hoa", "Phạm Thị Hoa", "other", "another family name"],
  ["N.T.Hòa", "Nguyễn Thị Hoa", "other", "initials do not excuse another given name"],
  ["Nguyễn Hoa", "Nguyễn Thị Hoa", "middle-left-out", "the middle name is missing"],
  ["Nguyễn Thị Hoa", "Nguyễn Thị Thanh Hoa", "middle-left-out", "one of two middle names is missing"],
  ["Bà Hoa", "Nguyễn Thị Hoa", "given-name-only", "known by the given name"],
  ["Nguyễn Thị Hoa", "Nguyễn Thị Hòa", "other-accent", "Hoa and Hòa are two names"],
  ["Vũ Văn Nam", "Võ Văn Nam", "one-letter-apart", "Vũ and Võ are two family names"],
  ["Trần Thị Lan", "Trần Thị Loan", "one-letter-apart", "one letter more"],
  ["Trần Thị Lan", "Trần Văn Hùng", "other", "nothing in common"],
];

test.each(rows)("“%s” and “%s” are %s: %s", (a, b, expected) => {
  expect(relation(a, b)).toBe(expected);
  expect(relation(b, a)).toBe(expected);
});

test("a family name is not taken for a word of address", () => {
  expect(readPersonName("Chu Thị Ngọc Lan")?.words).toHaveLength(4);
  expect(readPersonName("Cao Bá Quát")?.honorific).toBeNull();
  expect(readPersonName("ba Nguyen Thi Hoa")?.words).toHaveLength(3);
});

test("a cell without a name is no name", () => {
  expect([readPersonName(null), readPersonName("  "), readPersonName("(…)"), readPersonName("12")]).toEqual([null, null, null, null]);
});

test("one typing slip is one edit, two are not", () => {
  expect([
    oneEditApart("0912345678", "0912345679"),
    oneEditApart("0912345678", "912345678"),
    oneEditApart("0912345678", "0921345678"),
  ]).toEqual([true, true, true]);
  expect([oneEditApart("0912345678", "0912345678"), oneEditApart("0912345678", "0912345699")]).toEqual([false, false]);
});
