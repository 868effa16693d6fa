import { readyActivities, readyRecord, readyTarget as target, readyUnit, withEnd, type ReadyPlan } from "./ready-plan";

const END = "2020-12-31";
const START = "2016-01-01";
const MTTQ = "MTTQ Việt Nam tỉnh";
const LDLD = "Liên đoàn Lao động tỉnh";
const NONG_DAN = "Hội Nông dân tỉnh";
const DOAN = "Đoàn Thanh niên tỉnh";
const PHU_NU = "Hội LHPN tỉnh";
const CCB = "Hội Cựu chiến binh tỉnh";

const youth = [
  target({ id: "CT01", section: "II.4", text: "Hộ nghèo do thanh niên làm chủ hộ còn lại", comparator: "exactly", value: 0, measure: "hộ", nature: "stock", lead: DOAN }),
  target({ id: "CT02", section: "II.4", text: "Đường giao thông nông thôn làm mới, sửa chữa mỗi năm", value: 80, measure: "km", period: "yearly", lead: DOAN }),
  target({ id: "CT03", section: "II.4", text: "Kênh mương nội đồng làm mới, sửa chữa mỗi năm", value: 30, measure: "km", period: "yearly", lead: DOAN }),
  target({ id: "CT04", section: "II.4", text: "Câu lạc bộ, tổ hợp tác, hợp tác xã thanh niên đang hoạt động", value: 95, measure: "câu lạc bộ / tổ hợp tác / hợp tác xã", nature: "stock", due: "2017-12-31", lead: DOAN }),
  target({ id: "CT05", section: "II.4", text: "Tổ tiết kiệm, vay vốn do thanh niên đứng đầu", value: 300, measure: "tổ", nature: "stock", due: "2017-12-31", lead: DOAN }),
  target({ id: "CT06", section: "II.4", text: "Đoàn cấp xã xếp loại vững mạnh", kind: "percentage", value: 85, measure: "%", denominator: "Đoàn cấp xã", nature: "ratio", period: "yearly", lead: DOAN }),
  target({ id: "CT07", section: "II.4", text: "Xã Đoàn làm điểm nông thôn mới đạt vững mạnh", comparator: "exactly", value: 25, measure: "xã Đoàn", nature: "stock", period: "yearly", lead: DOAN }),
  target({ id: "CT08", section: "II.4", text: "Đội hình xung kích giữ trật tự giao thông", value: 1, measure: "đội hình", lead: DOAN }),
  target({ id: "CT09", section: "II.4", text: "Tuyến đường hoặc khu vực thanh niên tự quản", comparator: "exactly", value: 1, measure: "tuyến đường hoặc khu vực", lead: DOAN }),
  target({ id: "CT10", section: "II.4", text: "Thanh niên chậm tiến được mỗi phường, thị trấn Đoàn giúp đỡ trong năm", value: 1, measure: "thanh niên", period: "yearly", scope: "each_unit", scopeUnit: "phường, thị trấn Đoàn", level: "Xã", lead: DOAN }),
];

const others = [
  target({ id: "CT11", section: "II.5", text: "Tiêu chí nông thôn mới phụ nữ góp phần thực hiện (9 trong 19)", comparator: "exactly", value: 9, measure: "tiêu chí", denominator: "19 tiêu chí", lead: PHU_NU }),
  target({ id: "CT12", section: "II.6", text: "Nhà dột nát của hội viên còn lại", comparator: "exactly", value: 0, measure: "nhà", nature: "stock", due: "2017-12-31", lead: CCB }),
  target({ id: "CT13", section: "II.6", text: "Nhà dột nát mới phát sinh chưa giải quyết xong trong năm, từng huyện", comparator: "exactly", value: 0, measure: "nhà", nature: "stock", period: "yearly", scope: "each_unit", scopeUnit: "huyện, thành Hội", level: "Huyện", start: "2018-01-01", lead: CCB }),
  target({ id: "CT14", section: "II.6", text: "Hội viên nghèo", kind: "percentage", comparator: "below", value: 0.5, measure: "%", denominator: "tổng số hội viên", nature: "ratio", lead: CCB }),
  target({ id: "CT15", section: "II.6", text: "Xã có hội viên tham gia hợp tác xã", kind: "percentage", value: 100, measure: "%", denominator: "số xã trong tỉnh", nature: "ratio", lead: CCB }),
  target({ id: "CT16", section: "II.6", text: "Hợp tác xã do hội viên làm chủ ở mỗi huyện, thành phố", value: 1, measure: "HTX", scope: "each_unit", scopeUnit: "huyện, thành phố", level: "Huyện", lead: CCB }),
  target({ id: "CT17", section: "II.6", text: "Hội viên và gia đình không có người mù chữ", kind: "percentage", value: 100, measure: "%", denominator: "hội viên và gia đình", nature: "ratio", lead: CCB }),
  target({ id: "CT18", section: "II.6", text: "Con cháu học xong trung học cơ sở được học tiếp", kind: "percentage", value: 100, measure: "%", denominator: "con cháu học xong trung học cơ sở", nature: "ratio", lead: CCB }),
  target({ id: "CT19", section: "II.6", text: "Cán bộ Hội cấp xã có trình độ từ trung học cơ sở", kind: "percentage", value: 100, measure: "%", denominator: "cán bộ Hội cấp xã", nature: "ratio", lead: CCB }),
  target({ id: "CT20", section: "II.6", text: "Gia đình hội viên đạt chuẩn văn hóa", kind: "percentage", value: 100, measure: "%", denominator: "gia đình hội viên", nature: "ratio", lead: CCB }),
  target({ id: "CT21", section: "II.6", text: "Hội viên có bảo hiểm y tế", kind: "percentage", value: 90, measure: "%", denominator: "tổng số hội viên", nature: "ratio", lead: CCB }),
  target({ id: "CT22", section: "II.6", text: "Vụ khiếu kiện đông người, vượt cấp", comparator: "exactly", value: 0, measure: "vụ", nature: "stock", lead: CCB }),
];

const recurring = [
  ["GS01", "II.1", "Sơ kết, tổng kết cuộc vận động hằng năm", "lần", "yearly", MTTQ],
  ["GS02", "II.2", "Giám sát việc thực hiện pháp luật lao động hằng năm", "lần", "yearly", LDLD],
  ["GS03", "II.4", "Hoạt động bảo vệ môi trường mỗi tháng", "hoạt động", "monthly", DOAN],
  ["GS04", "II.4", "Giúp trẻ em khó khăn mỗi tháng", "lần", "monthly", DOAN],
  ["GS05", "II.7", "Đợt vận động giữ gìn tài nguyên, đa dạng sinh học hằng năm của các đoàn thể", "lần", "yearly", null],
  ["GS06", "II.7", "Cao điểm vệ sinh môi trường ngày 5/6 hằng năm", "lần", "yearly", null],
] as const;

const targets = withEnd(END, [
  ...youth,
  ...others,
  ...recurring.map(([id, section, text, measure, period, lead]) => target({ id, section, text, measure, period, lead, value: 1, nature: "flow", counting: null, start: START })),
  target({ id: "MT01", section: "II.1", text: "Hội nghị tọa đàm đánh giá cuộc vận động và các mô hình", lead: MTTQ }),
  target({ id: "MT02", section: "II.6", text: "Mức sống cán bộ, hội viên cao hơn bình quân của tỉnh", due: "2018-12-31", lead: CCB }),
]);

const activities = [
  ...readyActivities(END, [
    ["II.1", "Phát động cuộc vận động trong tỉnh", MTTQ],
    ["II.1", "Tham mưu văn bản lãnh đạo, chương trình liên tịch với UBND tỉnh", MTTQ],
    ["II.1", "Khảo sát, chọn điểm chỉ đạo", MTTQ],
    ["II.1", "Hiệp thương, phân công các đoàn thể; theo dõi, tổng hợp", MTTQ],
    ["II.1", "Hướng dẫn đăng ký, bình xét danh hiệu văn hóa", MTTQ],
    ["II.2", "Vận động đoàn viên làm kinh tế, góp công làm giao thông, thủy lợi", LDLD],
    ["II.2", "Thực hiện nếp sống văn minh, nhân đạo, môi trường nơi làm việc", LDLD],
    ["II.3", "Hỗ trợ nông sản an toàn; vận động hiến đất, góp công", NONG_DAN],
    ["II.3", "Ủng hộ quỹ vì người nghèo, giúp hộ nghèo sửa nhà", NONG_DAN],
    ["II.3", "Tập huấn ứng phó biến đổi khí hậu, giám sát môi trường", NONG_DAN],
    ["II.3", "Tham gia tổ hòa giải, quy chế dân chủ", NONG_DAN],
    ["II.5", "Rà soát phụ nữ nghèo khó khăn về nhà ở, vận động mái ấm", PHU_NU],
    ["II.5", "Vay vốn, tập huấn kỹ thuật, giới thiệu việc làm", PHU_NU, ["Ngân hàng Chính sách xã hội", "Trung tâm Khuyến nông"]],
    ["II.5", "Tuyến đường phụ nữ tự quản; câu lạc bộ pháp luật ở huyện", PHU_NU],
    ["II.6", "Giúp nhau làm kinh tế, giảm nghèo; chăm sóc thương binh", CCB],
    ["II.6", "Xây dựng mô hình nhà ở xanh, sạch, đẹp (từ 2017)", CCB],
    ["II.6", "Phong trào văn nghệ, thể thao; phòng chống tội phạm", CCB],
  ]),
  ...readyActivities(END, [["II.4", "Lập đội tự quản thanh niên, sinh viên, lao động nhập cư (khuyến khích)", DOAN]]).map((activity) => ({ ...activity, id: "NV18", optional: true })),
];

/** The Front and five mass organisations of a province, 2016 to 2020: yearly quantities, percentages above and below, zero targets. */
export const civilisedLifeFiveYears: ReadyPlan = {
  id: "civilised-life-five-years",
  name: "Phối hợp nông thôn mới, đô thị văn minh (5 năm, 2016–2020)",
  purpose: "MTTQ và năm đoàn thể tỉnh; chỉ tiêu hằng năm, tỷ lệ trên và dưới, chỉ tiêu bằng không",
  records: {
    plan: readyRecord({ title: "Kế hoạch phối hợp MTTQ và các tổ chức chính trị - xã hội tỉnh giai đoạn 2016–2020", start: START, end: END, issuers: [MTTQ] }),
    targets,
    activities,
    units: [MTTQ, LDLD, NONG_DAN, DOAN, PHU_NU, CCB].map((name, i) => readyUnit(`DV0${i + 1}`, name, "Tỉnh")),
    allocationRules: [],
  },
};
