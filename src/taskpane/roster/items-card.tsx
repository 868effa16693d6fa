import type { ItemBalance } from "../../operations/roster/roster-operations";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import { useLayout } from "../pieces/use-layout";
import { rosterEn } from "./wording.en";
import { rosterVi } from "./wording.vi";

/** Totals by item and colour against the supply, and by unit; nothing where nothing was allocated. */
export function ItemsCard({ items }: { readonly items: readonly ItemBalance[] }) {
  const layout = useLayout();
  const words = useWording({ vi: rosterVi, en: rosterEn });
  if (items.length === 0) return null;
  return (
    <section className={layout.card} aria-label={words.items}>
      <h3 className={layout.heading}>{words.items}</h3>
      {items.map((item) => (
        <Item key={`${item.recipientKind} ${item.item} ${item.colour}`} balance={item} />
      ))}
    </section>
  );
}

function Item({ balance }: { readonly balance: ItemBalance }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: rosterVi, en: rosterEn });
  const number = (value: number) => shownNumber(value, language);
  const { item, colour, recipientKind, supply, allocated, received, broken, left, complete, recipients, units } = balance;
  const figures = [
    ...(supply === null ? [] : [words.supply(number(supply))]),
    ...(allocated > 0 ? [words.allocated(number(allocated))] : []),
    words.received(number(received)),
    ...(broken > 0 ? [words.broken(number(broken))] : []),
    ...(left === null ? [] : [left < 0 ? words.over(number(-left)) : words.left(number(left))]),
  ];
  const name = [words.itemName(item, colour), ...(recipientKind === "site" ? [words.toSites] : [])].join(" – ");
  return (
    <div className={layout.tight}>
      <div className={layout.between}>
        <span className={layout.text}>{name}</span>
        <span className={layout.muted}>{words.completeOf(number(complete), number(recipients))}</span>
      </div>
      <span className={layout.muted}>{figures.join(" · ")}</span>
      {supply !== null && supply < allocated ? <span className={layout.text}>{words.short(number(allocated - supply))}</span> : null}
      {units.length > 1 ? (
        <details>
          <summary className={layout.muted}>{words.byUnit}</summary>
          <ul className={layout.list} style={{ gap: 2, padding: "4px 0 0 12px" }}>
            {units.map((one) => (
              <li key={one.unit ?? ""} className={layout.muted}>
                {one.unit || words.noUnit}: {one.allocated > 0 ? `${words.allocated(number(one.allocated))} · ` : ""}
                {words.received(number(one.received))} · {words.completeOf(number(one.complete), number(one.recipients))}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
