import { readyActivities, readyActivity, readyRecord, readyRule, readyTarget as target, readyUnit, withEnd, type ReadyPlan } from "./ready-plan";

const END = "2021-12-31";
const LAUNCH = "2021-05-20";
const HOI = "Hội LHPN tỉnh";
const MTTQ = "Ủy ban MTTQ tỉnh";

const targets = withEnd(END, [
  target({ id: "CT01", section: "III.1", text: "Tỷ lệ hộ của cả xóm phân loại rác và ủ rác hữu cơ bằng men vi sinh", kind: "percentage", value: 70, measure: "%", denominator: "toàn bộ hộ dân của xóm 9 (không phải 39 hộ làm điểm)", nature: "ratio" }),
  target({ id: "CT02", section: "III.2", text: "Hộ sản xuất nông nghiệp vừa và nhỏ dùng công nghệ vi sinh để xử lý chất thải hữu cơ", value: 1, measure: "hộ", lead: HOI, coordinating: [MTTQ] }),
  target({ id: "CT03", section: "III.3", text: "Bãi rác tập trung của xã được xử lý", comparator: "exactly", value: 1, measure: "bãi rác", lead: HOI, coordinating: [MTTQ] }),
  target({ id: "CT04", section: "IV.6", text: "Hộ làm điểm có tên trong danh sách", comparator: "exactly", value: 39, measure: "hộ", nature: "counted", counting: "households", isNorm: true, lead: HOI }),
  target({ id: "CT05", section: "IV.6", text: "Thùng 60 lít đến tay các hộ làm điểm (39 hộ × 2 thùng)", comparator: "exactly", value: 78, measure: "thùng", nature: "counted", counting: "items-received", countingItem: "Thùng 60 lít", isNorm: true, lead: MTTQ }),
  target({ id: "CT06", section: "IV.6", text: "Số thùng của một hộ làm điểm", comparator: "exactly", value: 2, measure: "thùng", scope: "each_unit", scopeUnit: "hộ", isNorm: true, linkedTo: "CT05", lead: MTTQ }),
  target({ id: "CT07", section: "IV.6", text: "Dung tích thùng cấp cho hộ", comparator: "exactly", value: 60, measure: "lít", scope: "each_unit", scopeUnit: "thùng", isNorm: true, linkedTo: "CT05", lead: MTTQ }),
  target({ id: "CT08", section: "IV.6", text: "Thùng 100 lít đặt nơi công cộng của xóm 9 (2 màu × 15 thùng)", comparator: "exactly", value: 30, measure: "thùng", nature: "counted", counting: "items-received", countingItem: "Thùng 100 lít", isNorm: true, lead: MTTQ }),
  target({ id: "CT09", section: "IV.6", text: "Số thùng công cộng của một màu", comparator: "exactly", value: 15, measure: "thùng", scope: "each_unit", scopeUnit: "màu", isNorm: true, linkedTo: "CT08", lead: MTTQ }),
  target({ id: "CT10", section: "IV.6", text: "Dung tích thùng công cộng", comparator: "exactly", value: 100, measure: "lít", scope: "each_unit", scopeUnit: "thùng", isNorm: true, linkedTo: "CT08", lead: MTTQ }),
  target({ id: "CT11", section: "IV.1.5", text: "Hộ làm điểm đã ký cam kết phân loại rác", value: 39, measure: "hộ", nature: "counted", counting: "households-signed", optional: true }),
  target({ id: "CT12", section: "IV.3", text: "Số người mà một người làm men vi sinh vận động được (chuỗi 1 + 4)", comparator: "exactly", value: 4, measure: "người", scope: "each_unit", scopeUnit: "người tuyên truyền", lead: HOI }),
  target({ id: "CT13", section: "IV.1.1", text: "Khẩu hiệu treo tại hội nghị triển khai", comparator: "exactly", value: 2, measure: "khẩu hiệu", due: LAUNCH, lead: HOI }),
  target({ id: "CT14", section: "IV.1.2", text: "Người dự hội nghị triển khai", comparator: "approx", value: 90, measure: "người", due: LAUNCH }),
  target({ id: "CT15", section: "IV.1.2", text: "Hộ làm điểm cử người dự hội nghị triển khai", comparator: "exactly", value: 39, measure: "hộ", due: LAUNCH }),
  target({ id: "CT16", section: "IV.5", text: "Hộ sản xuất, chăn nuôi được khảo sát và chọn làm điểm", comparator: "exactly", value: 1, measure: "hộ", lead: HOI, coordinating: [MTTQ] }),
  target({ id: "CT17", section: "IV.8", text: "Mô hình điểm mà mỗi huyện, thành phố xây dựng", value: 1, measure: "mô hình", scope: "each_unit", scopeUnit: "huyện, thành phố", level: "Huyện", lead: MTTQ, coordinating: [HOI] }),
  target({ id: "GS01", section: "IV.7", text: "Cấp tỉnh kiểm tra mô hình", value: 2, measure: "lần", period: "monthly", level: "Tỉnh", start: "2021-05-01" }),
  target({ id: "GS02", section: "IV.7", text: "Cấp huyện kiểm tra mô hình", value: 1, measure: "lần", period: "weekly", level: "Huyện", start: "2021-05-01" }),
  target({ id: "GS03", section: "IV.7", text: "Cấp cơ sở kiểm tra mô hình", value: 1, measure: "lần", period: "daily", level: "Cơ sở", start: "2021-05-01" }),
  target({ id: "MT01", section: "IV.1.3", text: "Hội nghị triển khai tại nhà văn hóa xóm 9", start: "2021-05-17", due: LAUNCH }),
  target({ id: "MT02", section: "IV.8", text: "Sơ kết, tổng kết việc phối hợp" }),
]);

const activities = [
  ...readyActivities(END, [
    ["IV.1.1", "Trang trí hội trường: phông chữ, biểu tượng hai cơ quan", HOI, [], LAUNCH],
    ["IV.1.5", "Đón khách (7 giờ – 7 giờ 30)", "Ban Phong trào MTTQ tỉnh; Ban Tuyên giáo Hội LHPN tỉnh", [], LAUNCH],
    ["IV.1.5", "Nêu lý do, giới thiệu khách (8 giờ – 10 giờ)", MTTQ, [], LAUNCH],
    ["IV.1.5", "Công bố mô hình điểm và nội dung phối hợp", MTTQ, [], LAUNCH],
    ["IV.1.5", "Lời phát biểu của Hội LHPN tỉnh", HOI, [], LAUNCH],
    ["IV.1.5", "Lời phát biểu của xã", "UBND xã", [], LAUNCH],
    ["IV.1.5", "Lời hưởng ứng của một hộ xóm 9", "Đại diện hộ xóm 9", [], LAUNCH],
    ["IV.1.5", "Trao thùng rác cho bà con xóm 9", MTTQ, [HOI], LAUNCH],
    ["IV.1.5", "Các hộ ký cam kết trước sự chứng kiến của lãnh đạo", "MTTQ, Hội LHPN xã", [], LAUNCH],
    ["IV.1.5", "Bế mạc", MTTQ, [], LAUNCH],
    ["IV.1.6", "Gửi giấy mời khách tỉnh, huyện, xã", MTTQ, [HOI], LAUNCH],
    ["IV.1.6", "Soạn văn bản cho hội nghị", MTTQ, [HOI], LAUNCH],
    ["IV.1.6", "Lo thùng rác để trao", MTTQ, [], LAUNCH],
    ["IV.1.6", "Lo hội trường, nước uống, bàn ghế", HOI, [], LAUNCH],
    ["IV.2", "Tập huấn cán bộ hai hệ thống về môi trường và kỹ năng vận động", HOI, [MTTQ]],
    ["IV.2", "Hướng dẫn làm, giữ, nhân giống men IMO", HOI, [MTTQ]],
    ["IV.2", "Khảo sát nhu cầu học của đội ngũ báo cáo viên", HOI, [MTTQ]],
    ["IV.3", "Truyền thông về tiêu chí môi trường, ý nghĩa mô hình, cách làm hay", MTTQ],
    ["IV.3", "Vận động phụ nữ và nhân dân tự làm, giữ, dùng men IMO", HOI],
    ["IV.4", "Theo dõi, nhắc nhở việc xử lý mẫu ở bãi rác của xã", HOI, [MTTQ]],
    ["IV.4", "Đối chứng kết quả ở khu xử lý mẫu, kiến nghị điều chỉnh", HOI, [MTTQ]],
    ["IV.5", "Hướng dẫn hộ điểm phân loại, ủ phân, làm thuốc trừ sâu sinh học", HOI, [MTTQ]],
    ["IV.8", "Khen thưởng nơi làm tốt", `${MTTQ}; ${HOI}`],
    ["IV.8", "Góp ý cơ chế, chính sách về môi trường", `${MTTQ}; ${HOI}`],
    ["V.1", "Bố trí kinh phí từ ngân sách", `${MTTQ}; ${HOI}`],
    ["V.2", "Huy động nguồn kinh phí khác", `${MTTQ}; ${HOI}`],
    ["VI.2", "Các huyện, thành phố lập kế hoạch phối hợp của mình", "MTTQ các huyện, thành phố", ["Hội LHPN cùng cấp"]],
    ["VI.3", "Đầu mối theo dõi, tổng hợp, đề xuất sửa đổi kế hoạch", "Ban Phong trào MTTQ tỉnh; Ban Tuyên giáo Hội LHPN tỉnh"],
  ]),
  readyActivity({ id: "NV29", section: "IV.8", text: "Nhân rộng mô hình ra nơi có điều kiện sau khi hết kế hoạch", lead: MTTQ, coordinating: [HOI], start: "2022-01-01", outsidePlan: true }),
];

/** Pilot of sorting household waste with native microbes in one hamlet, May to December 2021. */
export const wasteSortingPilot: ReadyPlan = {
  id: "waste-sorting-pilot",
  name: "Mô hình điểm phân loại rác bằng men vi sinh (xóm điểm, 2021)",
  purpose: "Hai cơ quan tỉnh phối hợp; danh sách hộ, cấp thùng theo màu, kiểm tra ba cấp",
  records: {
    plan: readyRecord({ title: "Kế hoạch phối hợp làm điểm phân loại, xử lý rác bằng men vi sinh bản địa năm 2021", start: "2021-05-01", end: END, issued: "2021-05-06", number: "97/KHPH-MTTQ-LHPN", issuers: ["Ủy ban MTTQ tỉnh Ninh Bình", "Hội LHPN tỉnh Ninh Bình"], place: "Ninh Bình", area: "xóm 9, xã Khánh Thành, huyện Yên Khánh", expectedHouseholds: 39 }),
    targets,
    activities,
    units: [
      readyUnit("DV01", MTTQ, "Tỉnh", null, ["MTTQ tỉnh", "Ủy ban MTTQ Việt Nam tỉnh", "UBMTTQVN tỉnh"]),
      readyUnit("DV02", HOI, "Tỉnh", null, ["Hội Liên hiệp Phụ nữ tỉnh"]),
      readyUnit("DV03", "Huyện Yên Khánh", "Huyện"),
      readyUnit("DV04", "Xã Khánh Thành", "Xã", "DV03"),
      readyUnit("DV05", "Xóm 9", "Cơ sở", "DV04", ["xóm 9"]),
    ],
    allocationRules: [
      readyRule({ item: "Thùng 60 lít", recipientKind: "household", perRecipient: 2, total: 78 }),
      readyRule({ item: "Thùng 100 lít", recipientKind: "site", total: 30 }),
      readyRule({ item: "Thùng 100 lít", recipientKind: "site", colour: "Màu 1", total: 15 }),
      readyRule({ item: "Thùng 100 lít", recipientKind: "site", colour: "Màu 2", total: 15 }),
    ],
  },
};
