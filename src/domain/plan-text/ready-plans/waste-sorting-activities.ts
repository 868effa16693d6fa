import { readyActivities, readyActivity } from "./ready-plan";

const END = "2021-12-31";
const LAUNCH = "2021-05-20";
const HOI = "Hội LHPN tỉnh";
const MTTQ = "Ủy ban MTTQ tỉnh";

/** Work of the pilot plan that is not counted. */
export const wasteSortingActivities = [
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
  readyActivity({
    id: "NV29",
    section: "IV.8",
    text: "Nhân rộng mô hình ra nơi có điều kiện sau khi hết kế hoạch",
    lead: MTTQ,
    coordinating: [HOI],
    start: "2022-01-01",
    outsidePlan: true,
  }),
];
