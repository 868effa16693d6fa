import type { WordingOf } from "../issue-wording";
import type { RosterIdentityCode } from "./roster-identity-code";
import type { RosterIssue } from "../roster-issue";
import { evidenceWords } from "./duplicate-evidence.vi";
import { fieldName, householdOf, listed, namesOf, number, quoted } from "./words.vi";

type Evidence = keyof typeof evidenceWords;

function because(evidence: readonly Evidence[], against: readonly Evidence[]): string {
  const forIt =
    evidence.length > 0
      ? ` vì ${listed(
          evidence.map((code) => evidenceWords[code]),
          8,
        )}`
      : "";
  return against.length > 0
    ? `${forIt}; nhưng ${listed(
        against.map((code) => evidenceWords[code]),
        8,
      )}`
    : forIt;
}

/** Vietnamese words for the roster as a list of households. */
export const rosterWording: WordingOf<Exclude<RosterIssue["code"], RosterIdentityCode>> = {
  "roster/duplicate-household": {
    sentence: ({ names, evidence, against }) => `${namesOf(names)} có thể là một hộ ghi ${names.length} lần${because(evidence, against)}.`,
    advice: () => "So các dòng với nhau: nếu là một hộ thì gộp lại và giữ một dòng, nếu là hai hộ thì chọn “Khác nhau” để không hỏi lại.",
  },
  "roster/same-name": {
    sentence: ({ name, evidence, against, decided }) =>
      decided
        ? `Nhiều hộ khác nhau cùng tên ${quoted(name)}: ${listed(
            against.map((code) => evidenceWords[code]),
            8,
          )}.`
        : `Nhiều dòng cùng tên ${quoted(name)}, chưa đủ căn cứ để biết có phải một hộ không${because(
            evidence.filter((code) => code !== "name-same"),
            against,
          )}.`,
    advice: ({ decided }) =>
      decided
        ? "Chú ý khi gọi tên và ký nhận để khỏi nhầm người."
        : "Bổ sung năm sinh, số CCCD hoặc số điện thoại để phân biệt, rồi chọn “Cùng một hộ” hoặc “Khác nhau”.",
  },
  "roster/missing-field": {
    sentence: ({ field, name }) => (field === "headName" ? "Có một hộ" : householdOf(name)) + ` thiếu ${fieldName(field)}.`,
    advice: ({ field }) => `Hỏi lại hộ hoặc cán bộ thôn/xóm và điền ${fieldName(field)}.`,
  },
  "roster/count-mismatch": {
    sentence: ({ expected, found, duplicates, rows }) => {
      const listedRows = duplicates > 0 ? ` (${number(rows ?? found + duplicates)} dòng, trong đó ${number(duplicates)} dòng trùng)` : "";
      const gap = found < expected ? `thiếu ${number(expected - found)} hộ` : `thừa ${number(found - expected)} hộ`;
      return `Danh sách có ${number(found)} hộ${listedRows}, kế hoạch ghi ${number(expected)} hộ: ${gap}.`;
    },
    advice: ({ expected, found, duplicates }) => {
      const first = duplicates > 0 ? "Xử lý các dòng trùng trước; sau đó " : "";
      const then = found < expected ? "bổ sung hộ còn thiếu từ danh sách dự bị" : "rút bớt hộ không có trong kế hoạch";
      const text = `${first}${then}, hoặc sửa số hộ trong kế hoạch nếu đã thay đổi.`;
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
  },
  "roster/unknown-unit": {
    sentence: ({ unit, name }) => `${householdOf(name)} thuộc ${quoted(unit)}, đơn vị này không có trong danh mục của kế hoạch.`,
    advice: ({ known }) => `Sửa cho đúng một đơn vị đã có (${listed(known)}), hoặc thêm đơn vị mới vào sheet Đơn vị.`,
  },
  "roster/birth-year-unlikely": {
    sentence: ({ birthYear, name }) => `${householdOf(name)} ghi năm sinh ${birthYear}, không hợp với tuổi của một chủ hộ.`,
    advice: () => "Xem lại giấy tờ của chủ hộ và sửa năm sinh.",
  },
  "roster/members-unlikely": {
    sentence: ({ members, name }) => `${householdOf(name)} ghi ${number(members)} nhân khẩu, khó có thể đúng.`,
    advice: () => "Kiểm tra lại số nhân khẩu; có thể đã gõ nhầm cột hoặc thừa chữ số.",
  },
  "roster/criterion-not-met": {
    sentence: ({ name, criterion }) => `${householdOf(name)} không đạt tiêu chí đã thống nhất: ${quoted(criterion)}.`,
    advice: () => "Xem lại dữ liệu của hộ; nếu đúng là không đạt thì thay bằng một hộ trong danh sách dự bị.",
  },
  "roster/consent-missing": {
    sentence: ({ count }) => `${number(count)} hộ chưa ghi ngày đồng ý cho lưu thông tin cá nhân.`,
    advice: () => "Xin ý kiến đồng ý của hộ và ghi ngày vào sổ; hộ không đồng ý thì xóa số CCCD và số điện thoại.",
  },
};
