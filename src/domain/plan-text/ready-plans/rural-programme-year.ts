import { readyActivities, readyRecord, readyTarget as target, readyUnit, withEnd, type ReadyPlan } from "./ready-plan";

const END = "2024-12-31";
const HOI = "Hội LHPN Hà Nội";
const HUYEN = "Hội LHPN các huyện, thị xã";
const DISTRICTS = ["Đan Phượng", "Đông Anh", "Quốc Oai", "Gia Lâm", "Thanh Trì"];

const targets = withEnd(END, [
  target({ id: "CT01", section: "II.1", text: "Mô hình hoặc công trình, phần việc làm đẹp cảnh quan của mỗi cơ sở Hội", value: 1, measure: "mô hình, công trình/phần việc", period: "yearly", scope: "each_unit", scopeUnit: "cơ sở Hội", level: "Cơ sở" }),
  target({ id: "CT02", section: "II.2", text: "Hội viên nông thôn được truyền thông về môi trường và phân loại rác", kind: "percentage", value: 100, measure: "%", denominator: "hội viên phụ nữ khu vực nông thôn", nature: "ratio", period: "yearly" }),
  target({ id: "CT03", section: "II.3", text: "Mô hình phân loại rác hữu cơ tại hộ được thành phố hỗ trợ nhân rộng", value: 18, measure: "mô hình", period: "yearly", lead: HOI }),
  target({ id: "CT04", section: "II.3", text: "Xã của 5 huyện có mô hình xử lý rơm rạ sau thu hoạch", value: 18, measure: "xã", period: "yearly", lead: HOI }),
  target({ id: "CT05", section: "III.2.1", text: "Lớp tập huấn phân loại rác hữu cơ", comparator: "exactly", value: 18, measure: "lớp", period: "yearly", lead: HOI }),
  target({ id: "CT06", section: "III.2.1", text: "Xã ra mắt mô hình phân loại rác hữu cơ", comparator: "exactly", value: 18, measure: "xã", period: "yearly", lead: HOI, linkedTo: "CT03" }),
  target({ id: "CT07", section: "III.2.2", text: "Xã xây dựng mô hình xử lý rơm rạ", comparator: "exactly", value: 18, measure: "xã", period: "yearly", lead: HOI, linkedTo: "CT04" }),
  target({ id: "CT08", section: "III.4", text: "Đoàn đi tham quan mô hình kinh tế, du lịch làng nghề (văn bản ghi quý II, III/2023; đặt theo năm kế hoạch)", comparator: "exactly", value: 2, measure: "đoàn", start: "2024-04-01", due: "2024-09-30", lead: HOI }),
  target({ id: "GS01", section: "IV.4", text: "Báo cáo 6 tháng của mỗi huyện, thị xã gửi trước 13/6", value: 1, measure: "báo cáo", nature: "flow", counting: null, period: "half_yearly", scope: "each_unit", scopeUnit: "huyện, thị xã", level: "Huyện", start: "2024-01-01", due: "2024-06-12", lead: HUYEN }),
  target({ id: "GS02", section: "IV.4", text: "Báo cáo năm của mỗi huyện, thị xã gửi trước 30/10", value: 1, measure: "báo cáo", nature: "flow", counting: null, period: "yearly", scope: "each_unit", scopeUnit: "huyện, thị xã", level: "Huyện", start: "2024-01-01", due: "2024-10-29", lead: HUYEN }),
  target({ id: "MT01", section: "III.1", text: "Tọa đàm về vai trò của Hội trong nông thôn mới nâng cao, kiểu mẫu", lead: HOI }),
  target({ id: "MT02", section: "III.2.1", text: "Ngày hội phân loại và xử lý rác tháng 9", start: "2024-09-01", due: "2024-09-30", lead: HOI }),
  target({ id: "MT03", section: "III.2.2", text: "Cuộc thi trực tuyến clip tiểu phẩm", lead: HOI }),
  target({ id: "MT04", section: "III.3", text: "Chương trình quảng bá sản phẩm an toàn do phụ nữ làm chủ (quý IV)", start: "2024-10-01", lead: HOI }),
  target({ id: "MT05", section: "III.3", text: "Chương trình kết nối sản phẩm làng nghề (quý IV)", start: "2024-10-01", lead: HOI }),
  target({ id: "MT06", section: "IV.4", text: "Kế hoạch của mỗi huyện, thị xã được UBND cùng cấp duyệt", scope: "each_unit", scopeUnit: "huyện, thị xã", level: "Huyện", lead: HUYEN }),
]);

const activities = [
  ...readyActivities(END, [
    ["III.1", "Truyền thông về phụ nữ với nông thôn mới và các cuộc vận động", HOI],
    ["III.1", "Tập huấn chính sách nông nghiệp, nông thôn ở huyện", HUYEN],
    ["III.1", "Truyền thông khoa học kỹ thuật, chuyển đổi số trong sản xuất, tiêu thụ", HOI],
    ["III.1", "Tập huấn chương trình mỗi xã một sản phẩm, khởi nghiệp", HUYEN],
    ["III.1", "Biên soạn tài liệu, bài, phóng sự, clip", "Các cấp Hội"],
    ["III.2.1", "Duy trì, nhân rộng mô hình phân loại rác hữu cơ ở huyện", HUYEN, ["cơ quan chuyên môn", "đoàn thể cùng cấp"]],
    ["III.2.2", "Tập huấn quy trình thu gom, xử lý rơm rạ", HOI],
    ["III.2.2", "Vận động ủ rơm rạ thành phân bón ở huyện", HUYEN, ["tổ chức khoa học công nghệ", "doanh nghiệp"]],
    ["III.3", "Giới thiệu hàng Việt và sản phẩm địa phương trên kênh của Hội", HOI],
    ["III.3", "Trưng bày, hội chợ sản phẩm an toàn", HUYEN],
    ["III.4", "Tham quan, chia sẻ kinh nghiệm trong thành phố", HOI],
    ["III.4", "Giao lưu, mở rộng chuỗi sản xuất – tiêu thụ", "Các cấp Hội"],
    ["IV.1", "Theo dõi, tổng hợp, định kỳ báo cáo Ban Chỉ đạo và UBND thành phố", "Ban Hỗ trợ phụ nữ phát triển kinh tế"],
    ["IV.1", "Kết nối, giới thiệu sản phẩm tại hai điểm bán và trên sàn trực tuyến", "Trung tâm Giáo dục nghề nghiệp và hỗ trợ phát triển phụ nữ"],
    ["IV.1", "Tham mưu mô hình phân loại rác và truyền thông môi trường", "Ban Tuyên giáo"],
    ["IV.4", "Huy động nguồn lực, hướng dẫn cơ sở Hội", HUYEN],
  ]),
  ...readyActivities(END, [
    ["IV.2", "Các sở, Liên minh HTX phối hợp theo phân công", "Các sở, Liên minh HTX", [HOI]],
    ["IV.3", "UBND huyện, thị xã duyệt kế hoạch và bố trí ngân sách", "UBND các huyện, thị xã", [HUYEN]],
  ]).map((activity, i) => ({ ...activity, id: `NV${17 + i}`, optional: true })),
];

/** A city's year within a programme on rural renewal, 2024. */
export const ruralProgrammeYear: ReadyPlan = {
  id: "rural-programme-year",
  name: "Thực hiện đề án nông thôn mới, đô thị văn minh (một năm, 2024)",
  purpose: "Chỉ tiêu mỗi cơ sở Hội, 18 xã, tập huấn, báo cáo trước 13/6 và trước 30/10",
  records: {
    plan: readyRecord({ title: "Kế hoạch năm 2024 thực hiện đề án phụ nữ tham gia nông thôn mới, đô thị văn minh", start: "2024-01-01", end: END, issued: "2024-01-24", number: "13/KH-BTV", issuers: [HOI], place: "Hà Nội" }),
    targets,
    activities,
    units: [
      readyUnit("DV01", HOI, "Thành phố", null, ["Thành hội", "Hội LHPN Thành phố", "Cấp Thành phố"]),
      ...DISTRICTS.map((name, i) => readyUnit(`DV${String(i + 2).padStart(2, "0")}`, `Huyện ${name}`, "Huyện", "DV01", [name])),
    ],
    allocationRules: [],
  },
};
