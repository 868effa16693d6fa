import type { Overview } from "../../operations/operations";
import { useWording } from "../context/language";
import { useLayout } from "../pieces/use-layout";
import { PagedList } from "../pieces/paged-list";
import { CadenceFigure, TargetFigure } from "../pieces/judged-figure";
import { overviewEn } from "./wording.en";
import { overviewVi } from "./wording.vi";

/** Every target of the plan as a bar with its figure in words. */
export function TargetBars({ overview }: { readonly overview: Overview }) {
  const layout = useLayout();
  const words = useWording({ vi: overviewVi, en: overviewEn });
  const compliance = overview.compliance;
  if (!compliance) return null;
  const recorded = new Map(overview.ledger?.targets.map((target) => [target.id, target]));
  const judged = [...compliance.targets, ...compliance.cadences];
  if (judged.length === 0) return null;
  return (
    <section className={layout.card} aria-label={words.targets}>
      <h3 className={layout.heading}>{words.targets}</h3>
      <PagedList items={judged} keyOf={(target) => target.id} label={words.targets} pageSize={20}>
        {(target) =>
          "visitsDue" in target ? (
            <CadenceFigure cadence={target} />
          ) : (
            <TargetFigure judged={target} target={recorded.get(target.id) ?? null} />
          )
        }
      </PagedList>
    </section>
  );
}
