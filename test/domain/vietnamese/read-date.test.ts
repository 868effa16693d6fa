import fc from "fast-check";
import { readDate } from "../../../src/domain/vietnamese/read-date";

describe("dates as people type them", () => {
  it.each([
    ["06/5/2021", "2021-05-06", "2021-05-06", "day"],
    ["6-5-21", "2021-05-06", "2021-05-06", "day"],
    ["06-05-2021", "2021-05-06", "2021-05-06", "day"],
    ["6.5.2021", "2021-05-06", "2021-05-06", "day"],
    ["ngày 06  tháng 5 năm 2021", "2021-05-06", "2021-05-06", "day"],
    ["2021-05-06", "2021-05-06", "2021-05-06", "day"],
    ["06/05/2021 00:00:00", "2021-05-06", "2021-05-06", "day"],
    ["tháng 5/2021", "2021-05-01", "2021-05-31", "month"],
    ["5/2021", "2021-05-01", "2021-05-31", "month"],
    ["T2/2024", "2024-02-01", "2024-02-29", "month"],
    ["Quý IV/2024", "2024-10-01", "2024-12-31", "quarter"],
    ["quý 2 năm 2023", "2023-04-01", "2023-06-30", "quarter"],
    ["6 tháng đầu năm 2023", "2023-01-01", "2023-06-30", "half-year"],
    ["cuối năm 2018", "2018-01-01", "2018-12-31", "year"],
    ["2020", "2020-01-01", "2020-12-31", "year"],
    ["Đến hết tháng 9/2024", "2024-09-01", "2024-09-30", "month"],
    ["từ 10/4/2023 đến 20/4/2023", "2023-04-10", "2023-04-20", "day"],
    ["10-20/4/2023", "2023-04-10", "2023-04-20", "day"],
    ["từ tháng 5 đến tháng 12/2021", "2021-05-01", "2021-12-31", "month"],
    ["12 June 2021", "2021-06-12", "2021-06-12", "day"],
  ])("reads %s as %s to %s (%s)", (text, from, to, precision) => expect(readDate(text)).toEqual({ from, to, precision }));

  it("takes a missing year from the one given", () => {
    expect(readDate("24/5", 2021)?.from).toBe("2021-05-24");
    expect(readDate("trước 30/11", 2024)?.to).toBe("2024-11-30");
    expect(readDate("Quý III", 2022)?.to).toBe("2022-09-30");
    expect(readDate("24/5")).toBeNull();
  });

  it.each(["31/02/2021", "0912345678", "thường xuyên", "", "9/19 tiêu chí", "Xóm 5", "13/13/2021"])("does not take %j for a date", (text) =>
    expect(readDate(text, 2021)).toBeNull(),
  );

  it("reads every day back that is written day, month, year", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1930-01-01"), max: new Date("2090-12-31"), noInvalidDate: true }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split("-").map(Number);
        for (const mark of ["/", "-", "."])
          expect(readDate(`${day}${mark}${month}${mark}${year}`)).toEqual({ from: iso, to: iso, precision: "day" });
      }),
    );
  });
});
