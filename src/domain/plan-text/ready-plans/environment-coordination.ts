import { plainPlan } from "../../ledger/empty-ledger";
import { readyActivities, readyTarget as target, readyUnit, withEnd, type ReadyPlan } from "./ready-plan";

const END = "2024-12-31";
const MTTQ = "Ban Thường trực Ủy ban MTTQ Việt Nam thành phố";
const PHONG = "Phòng Tài nguyên và Môi trường thành phố";
const COMMUNES = ["Xã Tam Ngọc", "Xã Tam Thăng", "Xã Tam Thanh", "Xã Tam Phú", "Phường An Phú"];

const targets = withEnd(END, [
  target({
    id: "CT01",
    section: "II.8",
    text: "Kỳ công bố chỉ số hài lòng của người dân về môi trường, mỗi địa phương mỗi năm",
    value: 1,
    measure: "lần",
    period: "yearly",
    scope: "each_unit",
    scopeUnit: "xã, phường",
    level: "Xã",
    lead: PHONG,
    coordinating: [MTTQ],
  }),
  target({
    id: "CT02",
    section: "III.2.4",
    text: "Báo cáo và công bố chỉ số hài lòng",
    value: 1,
    measure: "lần",
    period: "yearly",
    scope: "each_unit",
    scopeUnit: "xã, phường",
    level: "Xã",
    linkedTo: "CT01",
    lead: PHONG,
    coordinating: [MTTQ],
  }),
  target({
    id: "CT03",
    section: "II.3",
    text: "Xã, phường được hướng dẫn chống nắng nóng, thiếu nước (5 địa phương)",
    comparator: "exactly",
    value: 5,
    measure: "xã, phường",
    lead: MTTQ,
    coordinating: [PHONG],
  }),
  target({
    id: "MT01",
    section: "II.3",
    text: "Hoạt động nhân Ngày Môi trường thế giới",
    start: "2024-06-01",
    due: "2024-06-05",
    lead: MTTQ,
    coordinating: [PHONG],
  }),
  target({ id: "MT02", section: "II.9", text: "Sơ kết việc phối hợp", lead: MTTQ, coordinating: [PHONG] }),
  target({ id: "MT03", section: "III.2.6", text: "Tổng kết việc phối hợp", lead: MTTQ, coordinating: [PHONG] }),
]);

/** A city's Front and its environment office working together, 2024: mostly tasks to follow. */
export const environmentCoordination: ReadyPlan = {
  id: "environment-coordination",
  name: "Phối hợp MTTQ – Tài nguyên và Môi trường (2024)",
  purpose: "Chủ yếu là nhiệm vụ theo dõi; chỉ số hài lòng hằng năm của từng địa phương",
  records: {
    plan: plainPlan({
      title: "Kế hoạch phối hợp giữa MTTQ và phòng Tài nguyên và Môi trường thành phố năm 2024",
      start: "2024-01-01",
      end: END,
      issued: "2024-05-24",
      number: "133/KHPH-MTTQ-TN&MT",
      issuers: [MTTQ, PHONG],
      place: "Tam Kỳ",
    }),
    targets,
    activities: readyActivities(END, [
      ["II.1", "Truyền thông pháp luật môi trường tới người dân, doanh nghiệp", MTTQ, [PHONG]],
      ["II.2", "Giải quyết ý kiến về mô hình các tôn giáo cùng bảo vệ môi trường", MTTQ, [PHONG]],
      ["II.4", "Hướng dẫn khu dân cư ra mắt mô hình tự quản vệ sinh, phân loại rác", MTTQ, [PHONG]],
      ["II.4", "Vận động bỏ rải vàng mã, chuyển sang hỏa táng", MTTQ],
      ["II.5", "Tập huấn cán bộ Mặt trận toàn thành phố", MTTQ, [PHONG]],
      ["II.6", "Phản biện, góp ý chính sách môi trường", MTTQ],
      ["II.7", "Giám sát cơ sở gây ô nhiễm và điểm nóng", MTTQ],
      ["II.9", "Biểu dương, khen thưởng", MTTQ, [PHONG]],
      ["III.1.2", "Tiếp tục thực hiện các nghị quyết, kết luận của cấp trên", MTTQ],
      ["III.1.3", "Hướng dẫn MTTQ xã, phường hiệp thương với tổ chức thành viên", MTTQ],
      ["III.1.3", "Xây dựng cộng đồng dân cư tự quản", MTTQ],
      ["III.1.4", "Khảo sát cơ sở có nguy cơ ô nhiễm", MTTQ],
      ["III.1.5", "Lấy ý kiến dân về đánh giá tác động môi trường", MTTQ, ["tổ chức thành viên"]],
      ["III.2.1", "Tham mưu phân bổ kinh phí", PHONG, ["UBND thành phố"]],
      ["III.2.2", "Cung cấp tài liệu, báo cáo viên, cử lãnh đạo phối hợp", PHONG, [MTTQ]],
      ["III.2.3", "Tiếp nhận, kiểm tra, phản hồi ý kiến", PHONG, [MTTQ]],
      ["III.2.5", "Giám sát, xử lý hành vi gây ô nhiễm; công khai kết quả", PHONG, [MTTQ]],
    ]),
    units: [
      readyUnit("DV01", MTTQ, "Thành phố", null, ["MTTQ thành phố"]),
      readyUnit("DV02", PHONG, "Thành phố", null, ["Phòng TN&MT"]),
      ...COMMUNES.map((name, i) => readyUnit(`DV${String(i + 3).padStart(2, "0")}`, name, "Xã", "DV01")),
    ],
    allocationRules: [],
  },
};
