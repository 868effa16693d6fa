import { dateLiteral, exactCriterion, notAmong, quotedText } from "../../../../src/domain/reports/live/formula-text";

test("quotes in a text are doubled", () => expect(quotedText('mô hình "5 không"')).toBe('"mô hình ""5 không"""'));
test("wildcards and operators of a name mean themselves", () => expect(exactCriterion(">=2 *thùng?")).toBe('"=>=2 ~*thùng~?"'));
test("a date is written without a language", () => expect(dateLiteral("2024-02-29")).toBe("DATE(2024,2,29)"));
test("ids that are left out become a factor, none becomes nothing", () => {
  expect(notAmong("Targets[Mã]", [])).toBe("");
  expect(notAmong("Targets[Mã]", ["CT1", "CT2"])).toBe('*ISNA(MATCH(Targets[Mã],{"CT1","CT2"},0))');
});
