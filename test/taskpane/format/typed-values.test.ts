import fc from "fast-check";
import { readDate } from "../../../src/taskpane/format/read-date";
import { readQuantity } from "../../../src/taskpane/format/read-quantity";
import { shownNumber } from "../../../src/taskpane/format/shown-number";
import { maskPersonal } from "../../../src/taskpane/format/mask-personal";

describe("a quantity typed by hand", () => {
  it.each([
    ["26", 26, "plain"],
    ["01", 1, "leading zero"],
    ["1.250", 1250, "a dot parts three digits"],
    ["1.250,5", 1250.5, "Vietnamese decimals"],
    ["2,5", 2.5, "decimal comma"],
    ["2.5", 2.5, "a dot that parts no three digits"],
    ["2,600,000", 2600000, "English thousands"],
    ["1 250", 1250, "space between thousands"],
  ])("%s is %p: %s", (typed, value) => expect(readQuantity(typed)).toEqual({ kind: "number", value }));

  it.each([["hai mươi"], ["12 hộ"], ["1.2.3"], ["-5"], ["1e5"]])("%s is no number", (typed) =>
    expect(readQuantity(typed)).toEqual({ kind: "unreadable" }),
  );

  it("is read back as it is shown in Vietnamese", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (hundredths) => {
        const value = hundredths / 100;
        expect(readQuantity(shownNumber(value, "vi"))).toEqual({ kind: "number", value });
      }),
    );
  });
});

describe("a day typed by hand", () => {
  it.each([
    ["31/12/2026", "2026-12-31"],
    ["1/2/26", "2026-02-01"],
    ["05-6-2026", "2026-06-05"],
    ["5.6.2026", "2026-06-05"],
    ["2026-06-05", "2026-06-05"],
    ["31/02/2026", null],
    ["13/13/2026", null],
    ["mai", null],
    ["", null],
  ])("%s is %p", (typed, date) => expect(readDate(typed)).toBe(date));
});

describe("personal numbers on the screen", () => {
  it("have their middle hidden", () => {
    expect(maskPersonal("idNumber", "037188001212")).toBe("03718•••••12");
    expect(maskPersonal("phone", "0912555678")).toBe("09•••••678");
  });

  it("leave other values alone", () => expect(maskPersonal("headName", "Lê Thị Mận")).toBe("Lê Thị Mận"));
});
