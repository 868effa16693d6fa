import type { Standing, StandingReason } from "./roster-request";

/** Where a household stands, in Vietnamese. */
export const standingWords: Readonly<Record<Standing, string>> = {
  chosen: "Được chọn",
  reserve: "Dự bị",
  qualified: "Đủ tiêu chí, hết chỗ",
  unsure: "Chưa đủ thông tin để xét",
  unqualified: "Không đủ tiêu chí",
  "left-out": "Không đưa vào danh sách",
  repeated: "Trùng với dòng khác",
};

/** Why, in Vietnamese. */
export const reasonWords: { readonly [Kind in StandingReason["kind"]]: (label: string) => string } = {
  meets: (label) => `đạt: ${label}`,
  fails: (label) => `không đạt: ${label}`,
  unknown: (label) => `chưa rõ: ${label}`,
  preferred: (label) => `ưu tiên: ${label}`,
  "by-hand": () => "do người lập danh sách chọn",
  "left-out": (label) => `không chọn: ${label}`,
  repeats: (label) => `cùng một hộ với “${label}”`,
  "unit-full": (label) => `${label === "" ? "đơn vị" : label} đã đủ số hộ`,
  "places-full": () => "đã đủ số hộ theo kế hoạch",
};
