import fc from "fast-check";
import { comparableSyllable, isAccented, syllableKey } from "../../../src/domain/vietnamese/comparable-syllable";

const key = (text: string): string => syllableKey(comparableSyllable(text));

test.each([
  ["hoà", "hòa"],
  ["thuỷ", "thủy"],
  ["khoẻ", "khỏe"],
  ["quý", "quí"],
  ["lý", "lí"],
  ["thy", "thi"],
  ["đức", "ðức"],
])("%s and %s are one syllable", (a, b) => {
  expect(key(a)).toBe(key(b));
});

test.each([
  ["hoa", "hòa"],
  ["hòa", "hóa"],
  ["thúy", "thúi"],
  ["tay", "tai"],
  ["vũ", "võ"],
  ["dung", "đung"],
  ["an", "ân"],
  ["tư", "tu"],
])("%s and %s are two", (a, b) => {
  expect(key(a)).not.toBe(key(b));
});

test("a syllable composed or decomposed, in any order of its marks, is one", () => {
  const vowels = "aăâeêioôơuưy";
  const syllable = fc
    .tuple(
      fc.constantFrom("", "b", "đ", "ngh", "th"),
      fc.constantFrom(...vowels),
      fc.constantFrom("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"),
      fc.constantFrom("", "n", "ng"),
    )
    .map((parts) => parts.join("").normalize("NFC"));
  fc.assert(
    fc.property(syllable, (text) => {
      expect(key(text.normalize("NFD"))).toBe(key(text));
      expect(comparableSyllable(text).bare).toMatch(/^[a-z]*$/);
      expect(isAccented(comparableSyllable(text))).toBe(/[^a-z]/.test(text));
    }),
  );
});
