import { cuePattern } from "./cue-pattern";

/** Verbs with which a promise of a plan begins. */
const VERBS =
  "tuyên truyền|vận động|tổ chức|xây dựng|triển khai|thực hiện|phối hợp|chủ trì|hướng dẫn|chỉ đạo|kiểm tra|giám sát|hỗ trợ|giúp đỡ|giúp|tham mưu|tham gia|tập huấn|bồi dưỡng|đào tạo|chuyển giao|khảo sát|rà soát|tư vấn|giới thiệu|duy trì|nhân rộng|nhân diện|phát huy|đẩy mạnh|tăng cường|nâng cao|nâng|đổi mới|phát động|phát triển|thành lập|củng cố|kiện toàn|huy động|biểu dương|tuyên dương|khen thưởng|tổng hợp|báo cáo|theo dõi|đánh giá|sơ kết|tổng kết|sơ, tổng kết|đề xuất|kiến nghị|tiếp nhận|cung cấp|phân công|phân bổ|bố trí|cân đối|phê duyệt|ban hành|quán triệt|phổ biến|cập nhật|thông tin|kết nối|kết hợp|lồng ghép|quản lý|sử dụng|lập|chọn|lựa chọn|chuẩn bị|mời|trang trí|đón tiếp|cử|tặng|trao|cấp phát|cấp|thăm hỏi|thăm|in|phát|treo|viết|đăng ký|đăng tải|đăng|xử lý|thu gom|thu hút|trồng|sửa chữa|làm mới|làm|nạo vét|khơi thông|vệ sinh|dọn|ra quân|ra mắt|ký|công nhận|bình xét|biên soạn|mở|tạo|giải quyết|hoàn thành|hoàn thiện|xóa|giảm|tăng|không để|không còn|hạn chế|ngăn chặn|phòng|tuần tra|khám|đấu tranh|bảo vệ|bảo đảm|đảm bảo|giữ gìn|giữ vững|gìn giữ|chăm sóc|chăm lo|phụng dưỡng|động viên|khuyến khích|nhắc nhở|đôn đốc|tìm hiểu|nghiên cứu|học tập|hiến|đóng góp|quyên góp|ủng hộ|giao|khai thác|tận dụng|tái chế|phản ánh|góp ý|phản biện|tiến hành|tập hợp|tập trung|kết nạp|thống kê|điều tra|cam kết|quan tâm|chú trọng|coi trọng|tôn vinh|gặp mặt|đối thoại|tọa đàm|lấy|chấp hành|nắm|lãnh đạo|công khai|công bố|rút kinh nghiệm|đa dạng hóa|ứng dụng|áp dụng|mở rộng|bám sát|cụ thể hóa|gắn|xác định|đưa|chuyển|khơi dậy|tôn tạo|lắp đặt|xét|tuyển chọn|thẩm định|thu|chi|nộp|gửi|trình|quy hoạch|liên kết|vay|giải ngân|ủy thác|truyền thông|trưng bày|quảng bá|tiếp cận|cải tạo|chỉnh trang|bê tông hóa|thắp sáng|phân loại|ủ|lưu giữ|đề nghị|yêu cầu|đạt|phủ sóng|số hóa|niêm yết|tiết kiệm|khai mạc|trao đổi|chia sẻ|giao lưu|tham quan|học|bàn giao|nghiệm thu|khởi công|khánh thành|vinh danh|xuất bản|sản xuất|trợ giúp|tiếp thu|đối chiếu|phân tích|dự báo|kiểm điểm|chấn chỉnh|nghiêm túc|góp phần|tự nguyện|phân định|tạo điều kiện|cụ thể";
const ADVERBS =
  "tiếp tục|tích cực|chủ động|thường xuyên|kịp thời|đồng thời|phấn đấu|định kỳ|hàng năm|hằng năm|hàng tháng|hằng tháng|hàng quý|hằng quý|hàng tuần|hằng tuần|hàng ngày|hằng ngày|cùng với|cùng|có trách nhiệm|chịu trách nhiệm|có ý kiến|có hướng dẫn|có kế hoạch|trực tiếp|trọng tâm|trước mắt|đặc biệt|nghiêm túc|thống nhất|căn cứ|trên cơ sở|thông qua|nhằm|ngoài ra|bên cạnh đó|mỗi năm|mỗi tháng|mỗi quý|mỗi tuần|khuyến khích|là đầu mối|đầu mối|không ngừng|từng bước|cơ bản|tối thiểu|ít nhất|100%";

/** Verbs and adverbs with which promises begin, for other readers of the language. */
export const promiseWords: readonly string[] = `${VERBS}|${ADVERBS}`.split("|");

const STARTS = cuePattern(`^(?:${ADVERBS}|${VERBS})`, "u");
const VERB_STARTS = cuePattern(`^(?:${VERBS})`, "u");

/** Whether a folded text begins as a promise does: with a verb, or with words such as "tiếp tục" before one. */
export function beginsAsPromise(folded: string): boolean {
  return STARTS.test(folded.slice(0, 40));
}

/** Whether a folded text begins with a verb of doing. */
export function beginsWithVerb(folded: string): boolean {
  return VERB_STARTS.test(folded.slice(0, 40));
}
