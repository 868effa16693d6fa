import { plainPlan } from "../../ledger/empty-ledger";
import { readyActivities, readyTarget as target, readyUnit, withEnd, type ReadyPlan } from "./ready-plan";

const END = "2019-12-20";
const START = "2019-12-12";
const TINH = "Ban Thường trực Ủy ban MTTQ tỉnh";
const HUYEN = "Ban Thường trực Ủy ban MTTQ các huyện, thị xã";
const NEW_MODELS = ["Thanh Hà", "Tứ Kỳ", "Kim Thành", "Nam Sách", "Gia Lộc", "Bình Giang"];

const targets = withEnd(END, [
  target({
    id: "CT01",
    section: "II.1",
    text: "Khu dân cư tự quản bảo vệ môi trường còn hoạt động",
    comparator: "exactly",
    value: 12,
    measure: "điểm",
    nature: "stock",
    lead: TINH,
    coordinating: [HUYEN],
  }),
  target({
    id: "CT02",
    section: "II.3",
    text: "Thôn hoặc khu dân cư mà mỗi huyện trong 6 huyện chọn để làm mới",
    comparator: "exactly",
    value: 1,
    measure: "thôn hoặc khu dân cư",
    scope: "each_unit",
    scopeUnit: "huyện",
    level: "Huyện",
    linkedTo: "CT03",
    lead: TINH,
  }),
  target({
    id: "CT03",
    section: "III.1",
    text: "Điểm làm mới về tang văn minh và bảo vệ môi trường (6 huyện × 1)",
    comparator: "exactly",
    value: 6,
    measure: "điểm",
    lead: TINH,
    coordinating: [HUYEN],
  }),
  target({
    id: "CT04",
    section: "III.1",
    text: "Điểm cũ từ năm 2011 được hướng dẫn duy trì",
    comparator: "exactly",
    value: 12,
    measure: "điểm",
    nature: "stock",
    linkedTo: "CT01",
    lead: TINH,
    coordinating: [HUYEN],
  }),
  target({
    id: "MT01",
    section: "II.1",
    text: "Hội nghị đánh giá cam kết bảo vệ môi trường năm 2019",
    start: START,
    lead: TINH,
    coordinating: [HUYEN],
  }),
  target({
    id: "MT02",
    section: "II.1",
    text: "Phát động bảo vệ môi trường năm 2020",
    start: START,
    lead: TINH,
    coordinating: [HUYEN],
  }),
  target({
    id: "MT03",
    section: "II.2",
    text: "Hội nghị tuyên truyền ở huyện Kim Thành và thị xã Kinh Môn, nơi ô nhiễm trọng điểm",
    start: START,
    scope: "each_unit",
    scopeUnit: "huyện, thị xã",
    level: "Huyện",
    lead: TINH,
  }),
]);

/** New and kept residential areas that manage their environment themselves, December 2019. */
export const selfManagedResidentialAreas: ReadyPlan = {
  id: "self-managed-residential-areas",
  name: "Khu dân cư tự quản bảo vệ môi trường (2019)",
  purpose: "Giữ 12 điểm cũ, làm mới 6 điểm ở 6 huyện trong đợt 12–20/12",
  records: {
    plan: plainPlan({
      title: "Kế hoạch bảo vệ môi trường năm 2019 của MTTQ tỉnh",
      start: START,
      end: END,
      issuers: [TINH],
    }),
    targets,
    activities: readyActivities(END, [
      ["II.1", "Lập kế hoạch duy trì các điểm cũ", TINH, [HUYEN]],
      ["II.3", "Gửi hướng dẫn nội dung, chương trình, cách tổ chức hội nghị", TINH],
      ["III.1", "Lập kế hoạch và hướng dẫn các huyện, thị xã", TINH],
      ["III.2", "Hướng dẫn cơ sở và Ban Công tác Mặt trận thực hiện", HUYEN, [TINH]],
    ]),
    units: [
      readyUnit("DV01", TINH, "Tỉnh", null, ["MTTQ tỉnh"]),
      ...NEW_MODELS.map((name, i) => readyUnit(`DV${String(i + 2).padStart(2, "0")}`, `Huyện ${name}`, "Huyện", "DV01", [name])),
      readyUnit("DV08", "Thị xã Kinh Môn", "Huyện", "DV01", ["Kinh Môn"]),
    ],
    allocationRules: [],
  },
};
