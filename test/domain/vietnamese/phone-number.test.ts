import { currentPhone, phoneTexts, readPhone } from "../../../src/domain/vietnamese/phone-number";

test.each([
  ["0912345678", "0912345678", "ten digits"],
  ["0912 345 678", "0912345678", "spaces"],
  ["0912.345.678", "0912345678", "dots"],
  ["+84 912 345 678", "0912345678", "country code"],
  ["84912345678", "0912345678", "country code without plus"],
  ["+84(0)912345678", "0912345678", "country code and zero"],
  ["02293861234", "02293861234", "landline of a province"],
  ["024 3826 1234", "02438261234", "landline of Hà Nội"],
])("%s is the number %s: %s", (text, number) => {
  expect(readPhone(text)).toEqual({ kind: "valid", number });
});

test.each([
  ["0120", "070"],
  ["0121", "079"],
  ["0122", "077"],
  ["0126", "076"],
  ["0128", "078"],
  ["0123", "083"],
  ["0124", "084"],
  ["0125", "085"],
  ["0127", "081"],
  ["0129", "082"],
  ["0162", "032"],
  ["0163", "033"],
  ["0164", "034"],
  ["0165", "035"],
  ["0166", "036"],
  ["0167", "037"],
  ["0168", "038"],
  ["0169", "039"],
  ["0186", "056"],
  ["0188", "058"],
  ["0199", "059"],
])("the old prefix %s became %s in 2018, the last seven digits stayed", (oldPrefix, newPrefix) => {
  expect(readPhone(`${oldPrefix}.123.4567`)).toEqual({
    kind: "outdated",
    number: `${oldPrefix}1234567`,
    oldPrefix,
    newPrefix,
    renewed: `${newPrefix}1234567`,
  });
});

test.each<[string, string, number, string | null, string]>([
  ["09812345", "length", 8, null, "two digits are missing"],
  ["09123456789", "length", 11, null, "a digit too many"],
  ["0212345678", "prefix", 10, null, "an old landline"],
  ["0412345678", "prefix", 10, null, "no such prefix"],
  ["912345678", "length", 9, "0912345678", "the leading zero is lost"],
  ["0912x45678", "characters", 9, null, "a letter in it"],
  ["01712345678", "length", 11, null, "a prefix that never was"],
])("%s is wrong (%s, %i digits), suggestion %s: %s", (text, reason, digits, suggestion) => {
  expect(readPhone(text)).toEqual({ kind: "invalid", reason, digits, suggestion });
});

test("a cell may hold two numbers, or say that there is none", () => {
  expect(phoneTexts("0912345678 / 0987.654.321")).toEqual(["0912345678", "0987.654.321"]);
  expect(phoneTexts("0912345678 hoặc 0987654321")).toEqual(["0912345678", "0987654321"]);
  expect([phoneTexts(null), phoneTexts("không"), phoneTexts("Không có"), phoneTexts("-")]).toEqual([[], [], [], []]);
});

test("an old and a new number of one person are the same today", () => {
  expect(currentPhone("0168 234 5678")).toBe(currentPhone("+84382345678"));
});
