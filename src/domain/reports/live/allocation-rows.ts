import type { Distribution } from "../../ledger/distribution";
import { exactCriterion } from "./formula-text";

/** An item of one colour that was to be handed out. */
export interface AllocatedItem {
  readonly item: string;
  readonly colour: string | null;
  readonly recipientKind: Distribution["recipientKind"];
}

/** The items and colours of the ledger in the order of their first appearance. */
export function allocatedItems(distributions: readonly Distribution[]): AllocatedItem[] {
  const found = new Map<string, AllocatedItem>();
  for (const { item, colour, recipientKind } of distributions) {
    const key = JSON.stringify([item, colour]);
    if (!found.has(key)) found.set(key, { item, colour, recipientKind });
  }
  return [...found.values()];
}

/** Sum of a column of the table Distributions for an item and its colour, optionally of a period of receipt. */
export function itemSum(heading: "Phân bổ" | "Đã cấp", of: AllocatedItem, more = ""): string {
  const criteria = (colour: string): string =>
    `SUMIFS(Distributions[${heading}],Distributions[Hiện vật],${exactCriterion(of.item)}${colour}${more})`;
  if (of.colour !== null) return criteria(`,Distributions[Màu],${exactCriterion(of.colour)}`);
  return `${criteria("")}-${criteria(',Distributions[Màu],"?*"')}`;
}
