import type { AllocationIssue } from "../allocation-issue";
import type { WordingOf } from "../issue-wording";
import { day, itemOf, number, quoted, thing } from "./words.vi";

/** Vietnamese words for allocation, supply and hand-over. */
export const allocationWording: WordingOf<AllocationIssue["code"]> = {
  "allocation/quantity-mismatch": {
    sentence: ({ recipient, item, expected, found, basis, alike, listed }) =>
      basis === "list" && alike !== undefined && listed !== undefined
        ? `${quoted(recipient)} có ${number(found)} ${thing(item)}, trong khi ${number(alike)}/${number(listed)} dòng của danh sách đều là ${number(expected)}.`
        : `${quoted(recipient)} có ${number(found)} ${thing(item)}, đúng ra là ${number(expected)}.`,
    advice: () => "Kiểm tra chữ ký và số đã giao; sửa số lượng, hoặc ghi lý do nếu đúng là giao khác mức chung.",
  },
  "allocation/total-mismatch": {
    sentence: ({ item, colour, expected, found }) =>
      `Tổng ${itemOf(item, colour)} trong danh sách là ${number(found)}, kế hoạch là ${number(expected)} (${found < expected ? "thiếu" : "thừa"} ${number(Math.abs(expected - found))}).`,
    advice: () => "Soát lại số lượng từng dòng và số dòng của danh sách cho khớp tổng trong kế hoạch.",
  },
  "allocation/supply-exceeded": {
    sentence: ({ item, colour, supply, found, broken }) =>
      `Đã cấp ${number(found)} ${itemOf(item, colour)}${broken === undefined ? "" : ` (kể cả ${number(broken)} hỏng thu lại)`} nhưng chỉ nhận về ${number(supply)}.`,
    advice: () => "Kiểm tra phiếu nhập và danh sách ký nhận: số đã cấp không thể nhiều hơn số nhận về.",
  },
  "allocation/not-on-roster": {
    sentence: ({ recipient }) => `${quoted(recipient)} được cấp nhưng không có trong danh sách hộ.`,
    advice: () => "Bổ sung hộ vào danh sách nếu được duyệt, hoặc sửa tên cho khớp với danh sách.",
  },
  "allocation/date-outside-plan": {
    sentence: ({ date, start, end, recipient }) =>
      `${recipient === undefined ? "Ngày nhận" : `${quoted(recipient)}: ngày nhận`} ${day(date)} nằm ngoài thời gian kế hoạch (${day(start)} – ${day(end)}).`,
    advice: () => "Xem lại ngày nhận; có thể gõ nhầm ngày và tháng, hoặc nhầm năm.",
  },
  "allocation/received-more-than-allocated": {
    sentence: ({ recipient, item, allocated, received }) =>
      `${quoted(recipient)} đã nhận ${number(received)} ${thing(item)}, nhiều hơn số phân bổ ${number(allocated)}.`,
    advice: () => "Kiểm tra lại số ký nhận, hoặc điều chỉnh phân bổ nếu được duyệt thêm.",
  },
  "allocation/nothing-allocated": {
    sentence: ({ recipient }) => `${quoted(recipient)} có trong danh sách hộ nhưng không có trong danh sách cấp phát.`,
    advice: () => "Bổ sung hộ vào danh sách cấp phát, hoặc ghi lý do không cấp.",
  },
  "allocation/received-before": {
    sentence: ({ recipient, item, plan, date, quantity, file, cell }) =>
      `${quoted(recipient)} đã nhận ${number(quantity)} ${thing(item)}${date === null ? "" : ` ngày ${day(date)}`}${plan === "" ? "" : ` theo ${quoted(plan)}`} (tệp ${quoted(file)}, ô ${cell}).`,
    advice: () => "Nếu mỗi hộ chỉ được cấp một lần thì thay bằng hộ khác trong danh sách dự bị.",
  },
};
