import type { Distribution } from "../ledger/distribution";
import { foldText } from "../vietnamese/fold-text";

/** What is handed out, and in which colour. */
export type ItemAndColour = Pick<Distribution, "item" | "colour">;

/** An item's name for comparing: lower case, and "60l", "60 lit", "60lít" as "60 lít". */
export function itemName(item: string): string {
  return foldText(item).replace(/(\d) ?(?:l|lit|lít)(?!\p{L})/gu, "$1 lít");
}

/** One key for one item and colour, however they are typed. */
export function itemKey({ item, colour }: ItemAndColour): string {
  return JSON.stringify([itemName(item), foldText(colour ?? "").replace(/^màu /, "")]);
}

/** One key for what one recipient has of one item and colour. */
export function shareKey(of: ItemAndColour & Pick<Distribution, "recipient">): string {
  return `${of.recipient} ${itemKey(of)}`;
}
