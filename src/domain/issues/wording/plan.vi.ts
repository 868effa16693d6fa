import type { PlanIssue } from "../plan-issue";
import type { WordingOf } from "../issue-wording";
import { day, listed, number, quoted } from "./words.vi";

const CONTRADICTION = {
  count: "hai con số",
  period: "hai khoảng thời gian",
  total: "tổng và các phần",
  date: "hai ngày",
} as const;

/** Vietnamese words for targets, figures and the plan itself. */
export const planWording: WordingOf<PlanIssue["code"]> = {
  "target/no-denominator": {
    sentence: ({ id, denominator }) =>
      `Chỉ tiêu ${id} tính theo tỷ lệ % nhưng chưa có mẫu số${denominator === null ? "" : ` (${quoted(denominator)})`}, nên chưa thể đánh giá.`,
    advice: ({ denominator }) => `Nhập kết quả kèm mẫu số${denominator === null ? "" : `: tổng số ${denominator}`}.`,
  },
  "target/duplicate": {
    sentence: ({ ids, text }) => `Các chỉ tiêu ${listed(ids)} cùng một nội dung ${quoted(text)}, sẽ bị tính hai lần.`,
    advice: () => "Giữ một chỉ tiêu, hoặc điền mã chỉ tiêu chính vào cột Liên kết để chỉ tính một lần.",
  },
  "target/no-value": {
    sentence: ({ id }) => `Chỉ tiêu ${id} chưa có con số phải đạt.`,
    advice: () => "Điền số vào cột Giá trị, hoặc đổi Loại thành mốc nếu chỉ cần làm xong.",
  },
  "progress/unknown-target": {
    sentence: ({ targetId }) => `Có kết quả nhập cho chỉ tiêu ${quoted(targetId)}, nhưng sổ không có chỉ tiêu này.`,
    advice: () => "Sửa mã chỉ tiêu cho đúng với sheet Chỉ tiêu.",
  },
  "progress/date-outside-plan": {
    sentence: ({ date, start, end }) => `Kết quả ngày ${day(date)} nằm ngoài thời gian kế hoạch (${day(start)} – ${day(end)}).`,
    advice: () => "Xem lại ngày; nếu đúng thì kết quả này không được tính cho kế hoạch.",
  },
  "progress/numerator-above-denominator": {
    sentence: ({ quantity, denominator }) => `Kết quả ${number(quantity)} lớn hơn mẫu số ${number(denominator)}.`,
    advice: () => "Kiểm tra xem hai số có bị đổi chỗ hoặc gõ thừa chữ số không.",
  },
  "plan/contradiction": {
    sentence: ({ first, second, kind }) => `Kế hoạch có ${CONTRADICTION[kind]} không khớp nhau: ${quoted(first)} và ${quoted(second)}.`,
    advice: () => "Hỏi lại nơi ban hành kế hoạch, rồi giữ con số đúng trong sổ.",
  },
};
