import type { IntakeIssue } from "../intake-issue";
import type { WordingOf } from "../issue-wording";
import { day, fieldName, listed, number, quoted } from "./words.vi";

const EXPECTED = { number: "một số", date: "ngày tháng", "yes-no": "có hoặc không", year: "năm" } as const;

/** A value as the ledger shows it. */
function value(key: string, held: string | number | boolean): string {
  if (typeof held === "number") return /year$/i.test(key) ? String(held) : number(held);
  if (typeof held === "boolean") return held ? "“Có”" : "“Không”";
  return held === "" ? "(để trống)" : day(held) === held ? quoted(held) : day(held);
}

/** Vietnamese words for what could not be read from the user's sheets. */
export const intakeWording: WordingOf<IntakeIssue["code"]> = {
  "intake/total-disagrees": {
    sentence: ({ heading, stated, computed }) =>
      `Dòng cộng của cột ${quoted(heading)} ghi ${number(stated)}, nhưng cộng các dòng được ${number(computed)}.`,
    advice: () => "Kiểm tra dòng cộng và các dòng bên trên; sổ dùng số cộng lại từ các dòng.",
  },
  "intake/value-unreadable": {
    sentence: ({ heading, text, expected }) => `Cột ${quoted(heading)} cần ${EXPECTED[expected]} nhưng ô ghi ${quoted(text)}.`,
    advice: ({ expected }) =>
      expected === "date"
        ? "Gõ lại theo dạng ngày/tháng/năm, ví dụ 06/05/2021."
        : `Gõ lại cho đúng ${EXPECTED[expected]}, hoặc chuyển lời ghi sang cột Ghi chú.`,
  },
  "intake/both-changed": {
    sentence: ({ key, label, ledger, sheet }) =>
      `${quoted(label)}, ${fieldName(key)}: sổ đã sửa thành ${value(key, ledger)}, nhưng trang gốc cũng đã đổi thành ${value(key, sheet)}; sổ giữ ${value(key, ledger)}.`,
    advice: () => "Xem số nào đúng rồi sửa cho sổ và trang gốc giống nhau.",
  },
  "intake/ambiguous-heading": {
    sentence: ({ heading, candidates }) =>
      `Chưa rõ cột ${quoted(heading)} là ${listed(candidates.map((candidate) => fieldName(candidate)))}.`,
    advice: () => "Chọn nghĩa đúng của cột trong bảng nhận dạng; lần sau sổ sẽ nhớ.",
  },
};
