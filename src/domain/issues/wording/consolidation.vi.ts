import type { ConsolidationIssue } from "../consolidation-issue";
import type { WordingOf } from "../issue-wording";
import { listed, quoted } from "./words.vi";

const REASONS = {
  unreadable: "không mở được",
  password: "tệp đặt mật khẩu",
  "old-xls": "là tệp Excel kiểu cũ (.xls)",
  "no-ledger": "không có sổ kế hoạch",
  damaged: "trang của sổ bị mất bảng hoặc mất cột",
  "other-plan": "là sổ của kế hoạch khác",
};

const FIELDS: Readonly<Record<string, string>> = {
  value: "giá trị",
  comparator: "cách so sánh",
  measure: "đơn vị tính",
  baseline: "số gốc",
  nature: "cách tính",
  counting: "nội dung đếm",
  countingItem: "hiện vật đếm",
  level: "cấp",
  scopeUnit: "đơn vị phải đạt",
  start: "ngày bắt đầu",
  due: "hạn",
  optional: "việc khuyến khích hay bắt buộc",
  isNorm: "định mức",
  outsidePlan: "phần ngoài kế hoạch",
};

/** Vietnamese words for ledgers that do not go together. */
export const consolidationWording: WordingOf<ConsolidationIssue["code"]> = {
  "consolidation/left-out": {
    sentence: ({ file, reason }) => `Tệp ${quoted(file)} chưa được tổng hợp: ${REASONS[reason]}.`,
    advice: ({ reason }) =>
      reason === "other-plan"
        ? "Kiểm tra số và tên kế hoạch trong trang “Kế hoạch” của tệp, rồi tổng hợp lại."
        : "Mở tệp xem lại, hoặc đề nghị đơn vị gửi lại, rồi tổng hợp lại.",
  },
  "consolidation/definition-differs": {
    sentence: ({ unit, text, fields }) =>
      fields.includes("target")
        ? `Sổ của ${quoted(unit)} có chỉ tiêu ${quoted(text)} mà phần lớn các đơn vị không có; chỉ tiêu này chưa được tổng hợp.`
        : `Chỉ tiêu ${quoted(text)} của ${quoted(unit)} ghi khác phần lớn các đơn vị ở ${listed(fields.map((field) => FIELDS[field] ?? field))}; số liệu của đơn vị này chưa được cộng.`,
    advice: () => "Thống nhất lại chỉ tiêu với đơn vị theo văn bản kế hoạch, sửa trong sổ của đơn vị rồi tổng hợp lại.",
  },
  "consolidation/unit-twice": {
    sentence: ({ unit, file, by }) => `${quoted(unit)} có hai sổ: đã lấy tệp ${quoted(by)}, không cộng tệp ${quoted(file)}.`,
    advice: () => "Kiểm tra xem đã lấy đúng bản mới nhất chưa; nếu là hai đơn vị khác nhau thì ghi rõ tên đơn vị trong từng sổ.",
  },
  "consolidation/unit-missing": {
    sentence: ({ unit }) => `${quoted(unit)} chưa gửi sổ.`,
    advice: () => "Đôn đốc đơn vị gửi sổ rồi tổng hợp lại.",
  },
};
