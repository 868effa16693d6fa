import fc from "fast-check";
import { compareVietnameseNames, sortKeyOfName, vietnameseSortKey } from "../../../src/domain/vietnamese/person-name-order";

const sorted = (names: readonly string[]): string[] => [...names].sort(compareVietnameseNames);
const shuffled = (names: readonly string[]): string[] => [...names].reverse();

test("people are sorted by given name, then middle names, then family name", () => {
  const names = ["Vũ Văn An", "Lê Thị Bình", "Nguyễn Thị Bình", "Lê Văn Bình", "Trần Anh Cường", "Lê Thị Đào"];
  expect(sorted(shuffled(names))).toEqual(names);
});

test("the alphabet is the Vietnamese one: a ă â, d đ, e ê, o ô ơ, u ư", () => {
  const names = ["An", "Ăn", "Ân", "Dung", "Đăng", "Em", "Êm", "Giang", "Oanh", "Ôn", "Ơn", "Uyên", "Ưng", "Vân", "Xuân", "Yến"];
  expect(sorted(shuffled(names))).toEqual(names);
});

test("tones are ordered ngang, huyền, hỏi, ngã, sắc, nặng, after all letters", () => {
  const names = ["Ma", "Mà", "Mả", "Mã", "Má", "Mạ", "Mai", "Mài"];
  expect(sorted(shuffled(names))).toEqual(names);
});

test("where the tone stands, capitals, bà and brackets do not change a person's place", () => {
  const keys = ["Nguyễn Thị Hòa", "NGUYỄN THỊ HOÀ", "Bà Nguyễn Thị Hòa", "Nguyễn Thị Hòa (Tuấn)", "Nguyễn Thị Hòa".normalize("NFD")].map(
    sortKeyOfName,
  );
  expect(new Set(keys).size).toBe(1);
});

test("single letters and syllables agree with the order that the platform knows for Vietnamese", () => {
  const platform = new Intl.Collator("vi");
  const syllables = [
    "ba",
    "bà",
    "bá",
    "bạ",
    "bâu",
    "băn",
    "ca",
    "đa",
    "da",
    "de",
    "đê",
    "ê",
    "ga",
    "ho",
    "hô",
    "hơ",
    "kha",
    "la",
    "na",
    "nga",
    "nha",
    "o",
    "ơ",
    "pha",
    "qua",
    "tha",
    "tra",
    "tư",
    "tu",
    "va",
    "xa",
    "ý",
    "y",
  ];
  for (const a of syllables) {
    for (const b of syllables) {
      const [one, other] = [vietnameseSortKey(a), vietnameseSortKey(b)];
      expect([a, b, one < other ? -1 : one > other ? 1 : 0]).toEqual([a, b, Math.sign(platform.compare(a, b))]);
    }
  }
});

test("comparing is a total order", () => {
  const name = fc
    .array(fc.constantFrom("Nguyễn", "Lê", "Thị", "Hoà", "Hòa", "Đào", "An", "Ân", "y"), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareVietnameseNames(a, b))).toBe(-Math.sign(compareVietnameseNames(b, a)) + 0);
      if (compareVietnameseNames(a, b) <= 0 && compareVietnameseNames(b, c) <= 0)
        expect(compareVietnameseNames(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
