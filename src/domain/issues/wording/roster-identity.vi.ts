import type { WordingOf } from "../issue-wording";
import type { RosterIdentityCode } from "./roster-identity-code";
import { householdOf, listed, quoted } from "./words.vi";

/** Vietnamese words for ID and phone numbers; the numbers themselves are never shown. */
export const rosterIdentityWording: WordingOf<RosterIdentityCode> = {
  "roster/id-number-invalid": {
    sentence: ({ digits, reason, name }) => {
      const why = {
        length: `có ${digits} chữ số (CCCD phải đủ 12 số, CMND cũ 9 số)`,
        characters: "có ký tự không phải chữ số",
        province: "bắt đầu bằng mã tỉnh không có thật",
        century: "cho ra năm sinh ở tương lai",
      };
      return `${householdOf(name)}: số CCCD/CMND ${why[reason]}.`;
    },
    advice: ({ reason }) =>
      reason === "length" ? "Xem lại thẻ và gõ đủ số; nếu Excel đã bỏ số 0 ở đầu thì thêm lại." : "Xem lại thẻ căn cước và gõ lại số.",
  },
  "roster/id-number-contradicts-row": {
    sentence: ({ says, idYear, rowYear, idGender, rowGender, name }) =>
      says === "birthYear"
        ? `${householdOf(name)}: số CCCD cho biết sinh năm ${idYear ?? "khác"}, nhưng danh sách ghi ${rowYear ?? "trống"}.`
        : `${householdOf(name)}: số CCCD cho biết giới tính ${idGender ?? "khác"}, nhưng danh sách ghi ${rowGender ?? "trống"}.`,
    advice: ({ says }) => `Đối chiếu với thẻ căn cước, sửa số CCCD hoặc sửa ${says === "birthYear" ? "năm sinh" : "giới tính"}.`,
  },
  "roster/id-number-shared": {
    sentence: ({ names }) => `${listed(names.map(quoted))} ghi cùng một số CCCD/CMND.`,
    advice: () => "Mỗi người chỉ có một số: xem lại thẻ của từng hộ và sửa dòng bị nhầm.",
  },
  "roster/phone-invalid": {
    sentence: ({ digits, reason, name }) => {
      const why = {
        length: `có ${digits} chữ số (phải đủ 10 số)`,
        prefix: "có đầu số không có thật",
        characters: "có ký tự không phải chữ số",
      };
      return `${householdOf(name)}: số điện thoại ${why[reason]}.`;
    },
    advice: () => "Hỏi lại hộ và gõ đủ 10 chữ số; nếu hộ không có điện thoại thì để trống.",
  },
  "roster/phone-outdated-prefix": {
    sentence: ({ oldPrefix, newPrefix, name }) =>
      `${householdOf(name)}: số điện thoại còn đầu số cũ ${oldPrefix}, nay đã đổi thành ${newPrefix}.`,
    advice: ({ oldPrefix, newPrefix }) => `Đổi ${oldPrefix} thành ${newPrefix}, bảy số cuối giữ nguyên.`,
  },
  "roster/phone-shared": {
    sentence: ({ names }) => `${listed(names.map(quoted))} ghi cùng một số điện thoại.`,
    advice: () => "Nếu là người nhà dùng chung thì bỏ qua; nếu chép nhầm dòng thì sửa lại.",
  },
};
