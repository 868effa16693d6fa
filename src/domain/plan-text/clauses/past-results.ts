import type { TextSpan } from "../source/text-span";
import type { Paragraph } from "./paragraph";

const DONE =
  /(?<!\p{L})đã\s{1,3}(?:hoàn thành|đạt|vượt|thực hiện|tổ chức|xây dựng|phát triển|hỗ trợ|thành lập|vận động|giúp|trồng|kết nạp|tập huấn|tuyên truyền|phối hợp|duy trì|giải ngân|huy động|ra mắt|tiếp nhận|sửa chữa|trao|tặng|có)(?!\p{L})/u;
const LOOKS_BACK =
  /(?<!\p{L})(?:nhiệm kỳ|năm|thời gian|giai đoạn|những năm|tháng|quý)\s{1,3}(?:vừa\s{1,3})?qua(?!\p{L})|(?<!\p{L})kết quả(?:\s{1,3}\p{L}+){0,4}\s{1,3}năm\s{1,3}20\d{2}(?!\d)/u;
const LOOKS_AHEAD = /(?<!\p{L})(?:phấn đấu|tiếp tục|sẽ|cần|phải|đề ra)(?!\p{L})/u;

/** Whether a figure tells what was reached before the plan: "đã hoàn thành 12/14 chỉ tiêu", "nhiệm kỳ qua đã …, phát triển 25.610 hội viên". */
export function isPastResult({ folded }: Paragraph, sentence: TextSpan, figureAt: number): boolean {
  const before = folded.slice(sentence.start, figureAt);
  const done = DONE.exec(before);
  if (!done || LOOKS_AHEAD.test(before.slice(done.index))) return false;
  return !/[,;:(]/.test(before.slice(done.index)) || LOOKS_BACK.test(before);
}
