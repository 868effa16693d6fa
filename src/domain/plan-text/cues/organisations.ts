import { cuePattern } from "./cue-pattern";

const NOUNS =
  "đ/c|ông|bà|đồng chí|hội|ủy ban|ban|mttq|mttqvn|ubmttq|ubmttqvn|ubnd|hđnd|mặt trận|tỉnh đoàn|thành đoàn|huyện đoàn|xã đoàn|đoàn|liên đoàn|công đoàn|cđcs|sở|phòng|trung tâm|chi hội|chi đoàn|chi bộ|công an|quân sự|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|thành hội|tỉnh hội|huyện hội|văn phòng|trường|hợp tác xã|ngân hàng|bộ chỉ huy|ban chỉ huy|lãnh đạo|đại diện|trạm|báo|đài|ngành|khối|tổ công tác|tiểu ban|thường trực|bí thư|chủ tịch|trưởng|bch|btv|btt|bộ phận|hội đồng|cơ quan|công ty|doanh nghiệp|công chức|kế toán|câu lạc bộ|cơ sở hội|cơ sở đoàn|liên minh|bộ đội|đồn|viện|thôn|xóm|ấp";
const PLURAL =
  "(?:các|những|từng|toàn thể) (?:cấp|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|cơ sở|đơn vị|ban|phòng|sở|ngành|tổ chức|đoàn thể|chi hội|chi đoàn|chi bộ|địa phương|cơ quan|tổ|thôn|xóm|ấp|khu dân cư|trường|đồng chí|hội|công đoàn|thành viên|câu lạc bộ|hợp tác xã|doanh nghiệp|cán bộ|hội viên|đoàn viên|hộ|ủy viên)|cấp (?:tỉnh|thành phố|huyện|xã|cơ sở|trung ương|quận|phường)|phường, thị trấn|xã, phường|huyện, thị|chính quyền";
const NOT_A_BODY =
  "hội nghị|hội thảo|hội thi|hội diễn|hội chợ|hội trường|hội trại|hội viên|hội thao|hội họp|đoàn viên|đoàn kết|đoàn tham quan|ban hành|phòng chống|phòng ngừa|phòng, chống|trường hợp|báo cáo|sở hữu|sở thích|ngành nghề|tổ chức|quỹ đất|đài thọ|thôn xóm";
const STARTS = cuePattern(`^(?!(?:${NOT_A_BODY})(?![\\p{L}]))(?:${PLURAL}|${NOUNS})`, "u");
/** Verbs after the name of an organisation; in the document they are written small, in names large. */
const PREDICATES =
  "chủ trì|phối hợp|tổ chức|tiếp tục|tập trung|tăng cường|chủ động|có trách nhiệm|chịu trách nhiệm|xây dựng|triển khai|thực hiện|căn cứ|khảo sát|tham mưu|hướng dẫn|chỉ đạo|đề nghị|phản ánh|đẩy mạnh|làm|là|theo dõi|tổng hợp|đôn đốc|kiểm tra|giám sát|hỗ trợ|vận động|tuyên truyền|phụ trách|lựa chọn|duy trì|phân công|bố trí|đăng ký|báo cáo|gửi|tham gia|có|phải|được|giao|cử|ban hành|phát huy|nâng cao|in|chuẩn bị|rà soát|lập|mở|nghiên cứu|thành lập|trồng|giúp|phấn đấu|đạt|ký|chịu|đảm nhiệm|bảo đảm|đảm bảo|cung cấp|quản lý|tập huấn|chấp hành|quán triệt|hoàn thành|ra quân|biên soạn|viết|treo|phổ biến|đào tạo|bồi dưỡng|khen thưởng|biểu dương|nhân rộng|giải ngân|ủy thác|dọn|tự kiểm tra|tự giác|tự nguyện|đảm nhận|phát động|phát hành|thu gom|sơ kết|tổng kết|đánh giá|họp|gương mẫu|tích cực|sinh hoạt|nhận|phân loại|đề xuất|xem xét|bình xét|giới thiệu|tiếp nhận|gặp gỡ|phấn đấu|quan tâm|tạo điều kiện|lồng ghép|trực tiếp|khẩn trương|nghiêm túc|định kỳ|kết nạp|tiến hành|triển khai|ra mắt|gắn|chọn|huy động|trích|dự|tham dự|đưa|trao|tặng|thăm|thường trực|kịp thời|thường xuyên|nộp|thống nhất|cấp phát|mua sắm|lắp đặt|bàn giao|thông báo|công bố";
const PREDICATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!(?:các|những|cá nhân,|cấp ủy,|đầu mối) )(?:${PREDICATES.replace(/ /g, "\\s{1,4}")})(?![\\p{L}\\p{N}])`,
  "gu",
);

/** Names of bodies and verbs after them, for other readers of the language. */
export const bodyWords: readonly string[] = `${NOUNS}|${NOT_A_BODY}|${PREDICATES}`.split("|");

/** Whether a folded text begins with the name of an organisation, a level or a group of units. */
export function beginsWithOrganisation(folded: string): boolean {
  return STARTS.test(folded.slice(0, 40));
}

/** Length of the subject "Hội LHPN tỉnh" at the start of a text as it is written; 0 where there is none or no verb follows. */
export function subjectLength(written: string, folded: string): number {
  if (!beginsWithOrganisation(folded)) return 0;
  const within = written.slice(0, 260);
  for (const match of within.matchAll(PREDICATE)) {
    if (match.index < 2) continue;
    const before = folded.slice(0, match.index).trimEnd();
    if (/(?:các|những|(?<!(?:các|mỗi|từng)\s)tổ|và|của|cơ quan|chính trị -)$/u.test(before)) continue;
    return /[.;:]/.test(before)
      ? 0
      : before.replace(/(?:\s(?:đang|sẽ|cần|đã|phải|không|được|luôn|tự|cũng|có thể|cùng nhau|thường xuyên))+$/u, "").length;
  }
  return 0;
}

const EACH = cuePattern(
  "(?:các|từng|mỗi) (?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|cơ sở|đơn vị|ban|phòng|sở|chi hội|chi đoàn|chi bộ|địa phương|cơ quan|tổ chức|đoàn thể|thôn|xóm|ấp|bản|khu dân cư|khu phố|tổ dân phố|trường|nhà trường|bệnh viện|trạm|trung tâm|doanh nghiệp|hợp tác xã|thành viên|hội|công đoàn|câu lạc bộ|tổ|ngành)[^.;:()]{0,60}|(?:xã|phường|huyện), (?:thị trấn|phường|thị xã|thành phố)[^.;:()]{0,40}",
  "u",
);

/** A kind of body without a name of its own: "chi hội", "Hội LHPN cấp huyện". */
const ANY_OF_KIND =
  /^(?:chi hội(?: phụ nữ)?|chi đoàn|chi bộ|cơ sở hội|tổ phụ nữ|ban công tác mặt trận|khu dân cư|tổ dân phố)$|\scấp\s(?:huyện|xã|phường|cơ sở)$/u;

/** The units that a plural subject means one by one ("các huyện, thị xã"), or a subject that names a kind of body; null where the subject is one body. */
export function unitsMeant(subject: string): string | null {
  const folded = subject.toLowerCase();
  if (ANY_OF_KIND.test(folded)) return subject;
  const match = EACH.exec(folded);
  if (!match || folded.length !== subject.length || /(?:trong|toàn)\s(?:tỉnh|huyện|xã|thành phố)/u.test(folded.slice(match.index)))
    return null;
  return subject
    .slice(match.index, match.index + match[0].length)
    .replace(/^(?:các|từng|mỗi)\s+/iu, "")
    .trim();
}
