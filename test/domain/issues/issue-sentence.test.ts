import { issueAdvice, issueSentence } from "../../../src/domain/issues/issue-sentence";
import type { Issue } from "../../../src/domain/issues/issue";
import { maskedText } from "../../../src/domain/issues/masked-text";

const issue = (code: Issue["code"], facts: object): Issue => ({ code, severity: "error", at: [], facts }) as unknown as Issue;

test.each([
  [
    "roster/duplicate-household",
    { names: ["Lê Thị Hoà", "LÊ THỊ HOÀ"], evidence: ["name-same", "phone-same"], against: ["id-different"], score: 1 },
    "“Lê Thị Hoà” có thể là một hộ ghi 2 lần vì trùng họ tên và trùng số điện thoại; nhưng số CCCD/CMND khác nhau.",
  ],
  [
    "roster/count-mismatch",
    { expected: 39, found: 37, duplicates: 2, rows: 39 },
    "Danh sách có 37 hộ (39 dòng, trong đó 2 dòng trùng), kế hoạch ghi 39 hộ: thiếu 2 hộ.",
  ],
  ["roster/missing-field", { field: "birthYear", name: "Lê Thị Lan" }, "Hộ “Lê Thị Lan” thiếu năm sinh."],
  [
    "allocation/quantity-mismatch",
    { recipient: "Lê Thị Lan", item: "Thùng 60 lít", expected: 2, found: 3 },
    "“Lê Thị Lan” có 3 thùng 60 lít, đúng ra là 2.",
  ],
  [
    "allocation/supply-exceeded",
    { item: "Thùng 100 lít", colour: "Xanh", supply: 1500, found: 1501 },
    "Đã cấp 1.501 thùng 100 lít màu Xanh nhưng chỉ nhận về 1.500.",
  ],
  [
    "visit/date-outside-plan",
    { date: "2022-01-05", start: "2021-05-01", end: "2021-12-31" },
    "Lượt kiểm tra ngày 05/01/2022 nằm ngoài thời gian kế hoạch (01/05/2021 – 31/12/2021).",
  ],
  [
    "intake/total-disagrees",
    { key: "quantity", heading: "SL", stated: 78, computed: 77.5 },
    "Dòng cộng của cột “SL” ghi 78, nhưng cộng các dòng được 77,5.",
  ],
] as const)("%s is told in words of the office", (code, facts, sentence) => {
  expect(issueSentence(issue(code, facts), "vi")).toBe(sentence);
  expect(issueSentence(issue(code, facts), "en")).not.toBe(sentence);
  expect(issueAdvice(issue(code, facts), "vi").length).toBeGreaterThan(20);
  expect(issueAdvice(issue(code, facts), "en").length).toBeGreaterThan(20);
});

test("numbers of people are hidden wherever they were typed", () => {
  const sentence = issueSentence(
    issue("intake/value-unreadable", {
      key: "members",
      heading: "Nhân khẩu",
      text: "037160123456 / 0912.345.678",
      expected: "number",
    }),
    "vi",
  );
  expect(sentence).not.toMatch(/\d{6}/);
  expect(sentence).not.toContain("345");
  expect(maskedText("năm 2021: 1.309 hộ")).toBe("năm 2021: 1.309 hộ");
});

test("long lists are cut short", () => {
  const sentence = issueSentence(issue("roster/phone-shared", { names: ["A", "B", "C", "D", "E", "G", "H"] }), "vi");
  expect(sentence).toContain("và 2 mục khác");
});
