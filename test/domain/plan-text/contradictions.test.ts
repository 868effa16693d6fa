import { readPlanText } from "../../../src/domain/plan-text/read-plan-text";
import { planOf } from "./plan-of";

const facts = (text: string) => readPlanText(text).issues.map((issue) => issue.facts);

test("the same communes of two different numbers of districts contradict each other", () => {
  expect(facts(planOf("Làm mô hình tại 9 xã của 3 huyện.", "Ra mắt mô hình ở 9 xã thuộc 4 huyện."))).toEqual([
    { first: "9 xã của 3 huyện", second: "9 xã thuộc 4 huyện", kind: "count" },
  ]);
});

test("a date of the year before the plan is reported, a cited document is not", () => {
  expect(facts(planOf("Tham quan mô hình (Quý II/2022).", "Thực hiện Nghị quyết số 4/NQ-TU ngày 5/5/2021."))).toMatchObject([
    { first: "Quý II/2022", kind: "date" },
  ]);
});

test("colours that do not give the total and parts that do not give it are reported", () => {
  expect(facts(planOf("Hỗ trợ số lượng 30 thùng (ứng với 2 màu, mỗi màu 16 thùng)."))).toMatchObject([{ kind: "total" }]);
  expect(facts(planOf("Hỗ trợ số lượng 30 thùng (ứng với 2 màu, mỗi màu 15 thùng)."))).toEqual([]);
  expect(facts(planOf("Trồng 100 cây, trong đó thôn Đông 60 cây, thôn Tây 30 cây."))).toMatchObject([{ first: "100 cây", kind: "total" }]);
});

test("a table whose total row is not the sum of its rows is reported", () => {
  const table = (total: number) => planOf("Phân bổ").concat(`\nTT\tThôn\tSố thùng\n1\tĐông\t4\n2\tTây\t6\n\tTổng cộng\t${total}`);
  expect(facts(table(11))).toMatchObject([{ kind: "total", first: "Số thùng: 11" }]);
  expect(facts(table(10))).toEqual([]);
});

test("figures for each are multiplied by what the paragraph counts", () => {
  const { derived } = readPlanText(planOf("Cấp cho 39 hộ điểm, mỗi hộ 2 thùng."));
  expect(derived).toMatchObject([{ factors: [39, 2], product: 78, of: "thùng" }]);
  expect(readPlanText(planOf("Các huyện Hà Đông, Hà Tây, Hà Nam chọn mỗi đơn vị 01 thôn.")).derived).toMatchObject([
    { factors: [3, 1], product: 3 },
  ]);
});

test("a contradiction is a warning that quotes both places", () => {
  const { issues } = readPlanText(planOf("Làm mô hình tại 9 xã của 3 huyện.", "Ra mắt mô hình ở 9 xã thuộc 4 huyện."));
  expect(issues).toMatchObject([
    { code: "plan/contradiction", severity: "warning", facts: { first: "9 xã của 3 huyện", second: "9 xã thuộc 4 huyện" } },
  ]);
});
