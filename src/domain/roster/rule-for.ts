import type { AllocationRule, Distribution } from "../ledger/distribution";
import { foldText } from "../vietnamese/fold-text";
import { startsWithCountedThing } from "../vietnamese/counted-things";
import { itemName, type ItemAndColour } from "./same-item";

/** Words that name the thing in general and do not tell one item from another. */
const GENERAL = new Set(["thùng", "rác", "đựng", "chiếc", "cái", "loại", "lít", "l"]);

function itemWords(item: string): ReadonlySet<string> {
  return new Set(
    itemName(item)
      .split(" ")
      .filter((word) => !GENERAL.has(word)),
  );
}

/** Whether two names begin with things of different kinds ("thùng" and "làn nhựa"). */
function areOtherThings(one: string, other: string): boolean {
  const [first, second] = [itemName(one), itemName(other)];
  if (!startsWithCountedThing(first) || !startsWithCountedThing(second)) return false;
  const word = (name: string): string => ` ${name.split(" ")[0] ?? ""} `;
  return !` ${second} `.includes(word(first)) && !` ${first} `.includes(word(second));
}

/** Whether two names mean one item: the general words ("thùng rác") are left out, but a basket is no bin. */
export function isSameItem(rule: string, item: string): boolean {
  if (areOtherThings(rule, item)) return false;
  const [wanted, given] = [itemWords(rule), itemWords(item)];
  return (
    itemName(rule) === itemName(item) ||
    wanted.size === 0 ||
    given.size === 0 ||
    [...given].every((word) => wanted.has(word)) ||
    [...wanted].every((word) => given.has(word))
  );
}

function isSameColour(rule: string | null, colour: string | null): boolean {
  return rule === null || (colour !== null && foldText(rule).replace(/^màu /, "") === foldText(colour).replace(/^màu /, ""));
}

/** Whether a rule is about something handed out; a rule without colour is about all colours. */
export function isRuleFor(rule: AllocationRule, share: ItemAndColour & Pick<Distribution, "recipientKind">): boolean {
  return rule.recipientKind === share.recipientKind && isSameItem(rule.item, share.item) && isSameColour(rule.colour, share.colour);
}
