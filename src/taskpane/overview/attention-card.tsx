import { Link } from "@fluentui/react-components";
import type { Overview } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { useNavigation } from "../context/navigation";
import { useOperations } from "../context/operations-context";
import { shownNumber } from "../format/shown-number";
import { useLayout } from "../pieces/use-layout";
import { VerdictBadge } from "../pieces/verdict-badge";
import { lateItems, unitsBehind, type LateItem } from "./late-items";
import { overviewEn } from "./wording.en";
import { overviewVi } from "./wording.vi";

const mostShown = 6;

/** What is late and who is behind; every line leads to its target or row. */
export function AttentionCard({ overview }: { readonly overview: Overview }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: overviewVi, en: overviewEn });
  const { go } = useNavigation();
  const operations = useOperations();
  const items = lateItems(overview);
  const units = unitsBehind(overview);
  const cellOf = (item: LateItem) => overview.cells?.[item.id];
  const lead = (item: LateItem) => {
    const cell = cellOf(item);
    if (item.kind === "target") go("targets", item.id);
    else if (cell) void operations.showCell(cell);
  };
  return (
    <section className={layout.card} aria-label={words.attention}>
      <h3 className={layout.heading}>{words.attention}</h3>
      {items.length === 0 ? <p className={layout.text}>{words.attentionNone}</p> : null}
      <ul className={layout.list} style={{ gap: 14 }}>
        {items.slice(0, mostShown).map((item) => (
          <li key={`${item.kind} ${item.id}`} className={layout.tight} style={{ gap: 2 }}>
            <span>
              <VerdictBadge verdict={item.verdict} />
            </span>
            {item.kind === "target" || cellOf(item) ? (
              <Link as="button" className={layout.text} onClick={() => lead(item)}>
                {item.text}
              </Link>
            ) : (
              <span className={layout.text}>{item.text}</span>
            )}
          </li>
        ))}
      </ul>
      {items.length > mostShown ? (
        <p className={layout.muted}>
          {words.more(shownNumber(items.length - mostShown, language))} ·{" "}
          <Link as="button" inline onClick={() => go("targets")}>
            {words.seeAll}
          </Link>
        </p>
      ) : null}
      {units.length > 0 ? <h4 className={layout.heading}>{words.unitsBehind}</h4> : null}
      <ul className={layout.list}>
        {units.slice(0, mostShown).map(({ unit, count }) => (
          <li key={unit} className={layout.between}>
            <span className={layout.text}>{unit}</span>
            <span className={layout.muted}>{words.unitBehind(shownNumber(count, language))}</span>
          </li>
        ))}
      </ul>
      {units.length > mostShown ? <p className={layout.muted}>{words.more(shownNumber(units.length - mostShown, language))}</p> : null}
    </section>
  );
}
