import { measureHeadings } from "../../../bench/headings/measure";

describe("statistical tables outside the field", () => {
  it("have their heading rows found exactly in at least seven of ten", () => {
    const { found, of, wrong } = measureHeadings();
    expect(of).toBeGreaterThanOrEqual(40);
    expect({ enough: found / of >= 0.7, wrong }).toEqual({ enough: true, wrong });
  });
});
