import { MTTQ, LDLD, NONG_DAN, DOAN, PHU_NU, CCB } from "./civilised-life-bodies";
import { readyActivities } from "./ready-plan";
const END = "2020-12-31";

/** Work of the five-year plan that is not counted. */
export const civilisedLifeActivities = [
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
  ...readyActivities(END, [["II.4", "Lập đội tự quản thanh niên, sinh viên, lao động nhập cư (khuyến khích)", DOAN]]).map((activity) => ({
    ...activity,
    id: "NV18",
    optional: true,
  })),
];
