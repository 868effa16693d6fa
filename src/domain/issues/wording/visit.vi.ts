import type { VisitIssue } from "../visit-issue";
import type { WordingOf } from "../issue-wording";
import { day, listed, number, quoted } from "./words.vi";

/** Vietnamese words for the log of visits. */
export const visitWording: WordingOf<VisitIssue["code"]> = {
  "visit/date-outside-plan": {
    sentence: ({ date, start, end }) => `Lượt kiểm tra ngày ${day(date)} nằm ngoài thời gian kế hoạch (${day(start)} – ${day(end)}).`,
    advice: () => "Xem lại ngày kiểm tra; có thể gõ nhầm ngày và tháng, hoặc nhầm năm.",
  },
  "visit/more-compliant-than-visited": {
    sentence: ({ visited, compliant }) => `Số hộ đạt (${number(compliant)}) nhiều hơn số hộ được kiểm tra (${number(visited)}).`,
    advice: () => "Kiểm tra lại biên bản; có thể hai số bị đổi chỗ.",
  },
  "visit/level-unknown": {
    sentence: ({ level, known }) =>
      level === null
        ? `Lượt kiểm tra chưa ghi cấp nào thực hiện (${listed(known)}).`
        : `Kế hoạch không giao kiểm tra cho cấp ${quoted(level)}; các cấp được giao là ${listed(known)}.`,
    advice: () => "Ghi đúng cấp kiểm tra để lượt này được tính vào định kỳ.",
  },
  "visit/twice": {
    sentence: ({ date, level }) => `Cấp ${quoted(level)} có hai dòng giống nhau trong ngày ${day(date)}.`,
    advice: () => "Nếu là một lượt ghi hai lần thì xóa một dòng; nếu kiểm tra hai nơi thì ghi rõ nơi kiểm tra.",
  },
};
