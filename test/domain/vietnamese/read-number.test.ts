import fc from "fast-check";
import { numberStyleOf, readNumber } from "../../../src/domain/vietnamese/read-number";

describe("numbers as people type them", () => {
  it.each([
    ["1.234", 1234, "a dot before three digits divides thousands"],
    ["1.234,5", 1234.5, "Vietnamese thousands and decimals"],
    ["1,234.5", 1234.5, "English thousands and decimals"],
    ["2,600,000", 2600000, "English thousands"],
    ["02", 2, "leading zeros"],
    ["0.125", 0.125, "nothing begins with a zero thousand"],
    ["2,6", 2.6, "a decimal comma"],
    ["- 5", -5, "minus with a space"],
    ["8.717 lượt[2]", 8717, "a word and a footnote"],
    ["2,6 triệu", 2600000, "a multiple in words"],
    ["ba", 3, "a small number in words"],
    ["12 345", 12345, "thousands divided by a space"],
  ])("reads %s as %d: %s", (text, value) => expect(readNumber(text)?.value).toBe(value));

  it.each(["", "abc", "1.2.3", "1,23,456", "x", "12/5", "Tổ 1", "1.234,56,7"])("does not take %j for a number", (text) =>
    expect(readNumber(text)).toBeNull(),
  );

  it("reads percent signs as percent points and says so", () =>
    expect(readNumber("75,5%")).toEqual({ value: 75.5, percent: true, ambiguous: false }));

  it("lets the column decide where one text fits both styles", () => {
    expect(readNumber("1.234")).toMatchObject({ value: 1234, ambiguous: true });
    expect(readNumber("1.234", "english")).toMatchObject({ value: 1.234, ambiguous: false });
    expect(readNumber("1,234", "vietnamese")).toMatchObject({ value: 1.234, ambiguous: false });
    expect([
      numberStyleOf("12,5"),
      numberStyleOf("12.5"),
      numberStyleOf("1.234"),
      numberStyleOf("2,600,000"),
      numberStyleOf("1.234,5"),
    ]).toEqual(["vietnamese", "english", null, null, "vietnamese"]);
  });

  it("reads every number back that Vietnamese or English formatting writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 99 }), (whole, part) => {
        const decimals = String(part).padStart(2, "0");
        for (const [thousands, decimal] of [
          [".", ","],
          [",", "."],
        ] as const) {
          const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, thousands);
          expect(readNumber(`${grouped}${decimal}${decimals}`)?.value).toBe(Number(`${whole}.${decimals}`));
        }
      }),
    );
  });
});
