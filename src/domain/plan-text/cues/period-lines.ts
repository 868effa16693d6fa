import { hasCue } from "./cue-pattern";

const LABELLED =
  "^(?:[ivx\\d.)]{1,5} )?(?:tiến độ,? )?thời gian(?: thực hiện| triển khai| làm| áp dụng)?(?: kế hoạch| thí điểm| mô hình)?\\s{0,3}:";
const IN_FORCE =
  "^(?:kế hoạch|chương trình|quy chế|đề án|thỏa thuận)[^.;:\\d]{0,40} (?:có hiệu lực|được thực hiện|thực hiện)(?: thi hành| thực hiện)?(?: trong [^.;:]{1,20},?)? (?:kể )?từ (?:ngày |tháng |năm )?\\d[^.;]{2,30} (?:đến|kết thúc)";

/** Whether a folded line gives the time of the plan as a whole: "Thời gian thực hiện: …", "Chương trình có hiệu lực từ … đến …". */
export function isPeriodLine(folded: string): boolean {
  return hasCue(folded.slice(0, 60), LABELLED) || saysInForce(folded);
}

/** Whether a sentence says from when to when the plan is in force. */
export function saysInForce(folded: string): boolean {
  return hasCue(folded.slice(0, 200), IN_FORCE);
}
