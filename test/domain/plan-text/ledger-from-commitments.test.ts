import { ledgerSchema } from "../../../src/domain/ledger/ledger";
import { ledgerFromCommitments } from "../../../src/domain/plan-text/ledger-from-commitments";
import { readPlanText } from "../../../src/domain/plan-text/read-plan-text";
import { planOf } from "./plan-of";

const EMPTY = { progress: [], households: [], distributions: [], visits: [] };
const readingOf = (...lines: readonly string[]) => readPlanText(planOf(...lines));
const ledgerOf = (...lines: readonly string[]) => ledgerFromCommitments(readingOf(...lines), "all", "2023-03-01");

test("records fit the ledger's schema and are numbered by kind", () => {
  const records = ledgerOf(
    "Trồng ít nhất 50 cây xanh.",
    "Cấp xã: kiểm tra ít nhất 1 lần/tháng.",
    "Tổ chức hội nghị tổng kết.",
    "Tuyên truyền, vận động hội viên phân loại rác.",
  );
  expect(() => ledgerSchema.parse({ ...records, ...EMPTY })).not.toThrow();
  expect(records.targets.map(({ id, kind }) => [id, kind])).toEqual([
    ["CT01", "quantity"],
    ["GS01", "cadence"],
    ["MT01", "milestone"],
  ]);
  expect(records.activities.map(({ id, due }) => [id, due])).toEqual([["NV01", "2023-12-31"]]);
  expect(records.targets[1]).toMatchObject({ counting: "visits", level: "Xã", period: "monthly" });
});

test("the last day that counts is the day before an exclusive date", () => {
  expect(ledgerOf("Nộp danh sách trước ngày 13/6.").targets[0]?.due).toBe("2023-06-12");
});

test("what is kept up is a stock, a share is a ratio, anything else flows", () => {
  expect(
    ledgerOf("Duy trì 12 điểm thu gom.", "100% chi hội đăng ký.", "Trồng 30 cây xanh.", "Không còn hộ nghèo trong thôn.").targets.map(
      ({ nature }) => nature,
    ),
  ).toEqual(["stock", "ratio", "flow", "stock"]);
});

test("only households that are chosen or given something are expected on a list", () => {
  expect(ledgerOf("Có 530 hộ đăng ký sản xuất giỏi, mỗi chi hội 5 hộ.").plan.expectedHouseholds).toBeNull();
  expect(ledgerOf("Lập danh sách 39 hộ tham gia; có 530 hộ đăng ký sản xuất giỏi.").plan.expectedHouseholds).toBe(39);
});

test("two bins for each of 25 households are 50 bins to hand out, counted once", () => {
  const { targets, plan, allocationRules } = ledgerOf("Cấp thùng cho 25 hộ làm điểm, mỗi hộ 2 thùng loại 60 lít.");
  const total = targets.find(({ value }) => value === 50);
  expect(plan.expectedHouseholds).toBe(25);
  expect(total).toMatchObject({ comparator: "exactly", isNorm: true, counting: "items-received", scope: "whole", linkedTo: null });
  expect(targets.find(({ value }) => value === 2)?.linkedTo).toBe(total?.id);
  expect(targets.find(({ measure }) => measure === "lít")?.linkedTo).not.toBeNull();
  expect(allocationRules).toContainEqual({
    item: "thùng",
    colour: null,
    recipientKind: "household",
    perRecipient: 2,
    total: 50,
    supply: null,
  });
});

test("a figure stated in two sections is counted once", () => {
  const { targets } = ledgerOf("Duy trì hoạt động của 8 điểm thu gom pin cũ.", "Hướng dẫn duy trì hoạt động 8 điểm thu gom pin cũ.");
  expect(targets.map(({ linkedTo }) => linkedTo)).toEqual([null, "CT01"]);
});

test("only what was chosen is taken up", () => {
  const reading = readingOf("Trồng 30 cây xanh.", "Mở 02 lớp dạy nghề.");
  expect(ledgerFromCommitments(reading, [1], "2023-03-01").targets.map(({ text }) => text)).toEqual(["Mở 02 lớp dạy nghề"]);
});

test("a plan without any year begins and ends with the year of today", () => {
  const { plan } = ledgerFromCommitments(readPlanText("I. NHIỆM VỤ\n1. Trồng 30 cây xanh."), "all", "2027-05-04");
  expect([plan.start, plan.end]).toEqual(["2027-01-01", "2027-12-31"]);
});

test("the names of one organisation are aliases of one unit", () => {
  const { units } = ledgerOf("Ủy ban MTTQ Việt Nam xã chủ trì tuyên truyền pháp luật.", "MTTQ xã tổ chức giám sát cộng đồng.");
  expect(units.find(({ name }) => name.includes("MTTQ"))?.aliases).toEqual(["MTTQ xã"]);
});

test("what only describes a thing is counted with the figure about the thing, straight with the total", () => {
  const { targets } = ledgerOf(
    "Cấp thùng cho 25 hộ làm điểm, mỗi hộ 2 thùng loại 60 lít.",
    "Đặt 12 thùng loại 100 lít tại nơi công cộng, gồm 2 màu, mỗi màu 6 thùng.",
  );
  const idOf = (value: number, measure: string) => targets.find((target) => target.value === value && target.measure === measure)?.id;
  const linkOf = (value: number, measure: string) =>
    targets.find((target) => target.value === value && target.measure === measure)?.linkedTo;
  expect(linkOf(60, "lít")).toBe(idOf(50, "thùng"));
  expect([linkOf(100, "lít"), linkOf(2, "màu"), linkOf(6, "thùng")]).toEqual([idOf(12, "thùng"), idOf(12, "thùng"), idOf(12, "thùng")]);
  expect([linkOf(50, "thùng"), linkOf(12, "thùng")]).toEqual([null, null]);
});

test("a measure of its own is no description of another thing", () => {
  const { targets } = ledgerOf("Trồng 30 cây xanh.", "Làm mới 2 km đường hoa.", "Thu gom 500 kg pin cũ.");
  expect(targets.map(({ linkedTo }) => linkedTo)).toEqual([null, null, null]);
});

test("only going to see is counted by visits; gathering figures about it is reported", () => {
  const { targets } = ledgerOf(
    "Cấp huyện: thăm, kiểm tra các hộ ít nhất 1 lần/tháng.",
    "Ban Thường vụ theo dõi, tổng hợp số liệu hằng tháng.",
    "Hội xã tổng hợp kết quả kiểm tra hằng quý.",
  );
  expect(targets.filter(({ kind }) => kind === "cadence").map(({ counting }) => counting)).toEqual(["visits", "entries", "entries"]);
});

test("a half-year's report due before the half-year ends is asked for once, by that day", () => {
  const { targets } = ledgerOf("Báo cáo 6 tháng trước ngày 13/6.", "Báo cáo hằng tháng.");
  expect(targets.map(({ period, due }) => [period, due])).toEqual([
    ["once", "2023-06-12"],
    ["monthly", "2023-12-31"],
  ]);
});

test("a body named with and without its place is one unit, and one of a lower level stands under it", () => {
  const { units } = ledgerOf(
    "Hội LHPN tỉnh Lam Giang tổ chức hội thi nấu ăn.",
    "Hội LHPN tỉnh biên soạn tài liệu.",
    "Hội LHPN huyện Đông Khê mở 2 lớp.",
  );
  const named = units.filter(({ name }) => /Lam Giang|Đông Khê/.test(name));
  expect(named.map(({ name, parent, aliases }) => [name, parent, aliases])).toEqual([
    ["Hội LHPN tỉnh Lam Giang", null, ["Hội LHPN tỉnh"]],
    ["Hội LHPN huyện Đông Khê", "Hội LHPN tỉnh Lam Giang", []],
  ]);
});

test("two bodies named before one place are both of that place", () => {
  const { units } = ledgerOf("MTTQ và Hội LHPN huyện Đông Khê chỉ đạo xã làm theo kế hoạch này.");
  expect(units.map(({ name, level }) => [name, level]).filter(([name]) => /Đông Khê/.test(String(name)))).toEqual([
    ["MTTQ huyện Đông Khê", "Huyện"],
    ["Hội LHPN huyện Đông Khê", "Huyện"],
  ]);
});
