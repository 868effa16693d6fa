import type { Check } from "../check";
import { householdPlace } from "../record-place";

const MOST_MEMBERS = 20;

/** A number of people that no household has (số nhân khẩu khó đúng). */
export const checkMembersUnlikely: Check<"roster/members-unlikely"> = ({ households }, { mostMembers = MOST_MEMBERS }) =>
  households.flatMap(({ members, headName }, index) => {
    if (members === null || (Number.isInteger(members) && members >= 1 && members <= mostMembers)) return [];
    return [
      {
        code: "roster/members-unlikely",
        severity: "warning",
        at: [householdPlace(index, "members")],
        facts: { members, name: headName },
      },
    ];
  });
