import type { ColumnMeaning } from "../columns/score-columns";

/** In a list of places the narrowest place is what the list is about: "Huyện | Tên xã | Số hội viên" lists communes. */
export function withPlaceAsName(meanings: readonly ColumnMeaning[]): ColumnMeaning[] {
  if (meanings.some(({ field }) => field === "name")) return [...meanings];
  const narrowest = ["commune", "district"].map((field) => meanings.findIndex((meaning) => meaning.field === field)).find((at) => at >= 0);
  return meanings.map((meaning, at) => (at === narrowest ? { ...meaning, field: "name" } : meaning));
}
