import { readIdNumber } from "../../../src/domain/vietnamese/identity-number";
import { PROVINCE_CODES } from "../../../src/domain/vietnamese/province-codes";

test("a 12-digit number tells birthplace, sex and year of birth", () => {
  expect(readIdNumber("037 160 123456", 2021)).toEqual({
    kind: "citizen",
    number: "037160123456",
    province: "037",
    gender: "Nữ",
    birthYear: 1960,
  });
  expect(readIdNumber("001203123456", 2021)).toMatchObject({ gender: "Nam", birthYear: 2003 });
});

test("an old 9-digit card is accepted", () => {
  expect(readIdNumber("164123456", 2021)).toEqual({ kind: "old-card", number: "164123456" });
});

test("a number given before provinces were merged keeps its code, and one may be born abroad", () => {
  expect(readIdNumber("033160123456", 2026).kind).toBe("citizen");
  expect(readIdNumber("120075123456", 2026).kind).toBe("citizen");
});

test.each<[string, string, number, string | null, string]>([
  ["03716012345", "length", 11, null, "a digit is missing and no zero explains it"],
  ["37160123456", "length", 11, "037160123456", "the leading zero is lost"],
  ["1160123456", "length", 10, "001160123456", "both leading zeros are lost"],
  ["0371601234567", "length", 13, null, "a digit too many"],
  ["03716O123456", "characters", 11, null, "the letter O for a zero"],
  ["003160123456", "province", 12, null, "no province has this code"],
  ["537160123456", "province", 12, null, "no country has this code"],
  ["037360123456", "century", 12, null, "born in the future"],
  ["037960123456", "century", 12, null, "born in the 24th century"],
])("%s is no ID number (%s, %i digits), suggestion %s: %s", (text, reason, digits, suggestion) => {
  expect(readIdNumber(text, 2021)).toEqual({ kind: "invalid", reason, digits, suggestion });
});

test("there are 63 provinces, and other lists of codes can be set", () => {
  expect(Object.keys(PROVINCE_CODES)).toHaveLength(63);
  expect(readIdNumber("037160123456", 2021, new Set(["001"]))).toMatchObject({ kind: "invalid", reason: "province" });
});
