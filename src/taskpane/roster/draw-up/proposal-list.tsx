import { Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ProposedHousehold, RosterProposal, Standing } from "../../../operations/roster/roster-operations";
import { useLanguage, useWording } from "../../context/language";
import { shownNumber } from "../../format/shown-number";
import { FilterChips } from "../../pieces/filter-chips";
import { PagedList } from "../../pieces/paged-list";
import { useLayout } from "../../pieces/use-layout";
import type { Picked } from "./draw-up-draft";
import { drawUpEn } from "./wording.en";
import { drawUpVi } from "./wording.vi";

const order: readonly Standing[] = ["chosen", "reserve", "qualified", "unsure", "unqualified", "left-out", "repeated"];

interface Props {
  readonly proposal: RosterProposal;
  readonly picked: Readonly<Record<string, Picked>>;
  readonly onPick: (id: string, how: Picked | null) => void;
}

/** Everybody's result with the reasons; each household can be settled by hand. */
export function ProposalList({ proposal, picked, onPick }: Props) {
  const language = useLanguage();
  const words = useWording({ vi: drawUpVi, en: drawUpEn });
  const [chosen, setChosen] = useState<Standing | "all">("all");
  const { households } = proposal;
  const groups = useMemo(() => {
    const byStanding = new Map<Standing, ProposedHousehold[]>();
    for (const one of households) byStanding.set(one.standing, [...(byStanding.get(one.standing) ?? []), one]);
    return byStanding;
  }, [households]);
  const inOrder = (standing: Standing) => [...(groups.get(standing) ?? [])].sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  const shown = chosen === "all" ? order.flatMap(inOrder) : inOrder(chosen);
  const chips = [
    { key: "all" as const, label: words.some(words.all, shownNumber(households.length, language)) },
    ...order.flatMap((standing) => {
      const [first, ...rest] = groups.get(standing) ?? [];
      return first ? [{ key: standing, label: words.some(first.told, shownNumber(rest.length + 1, language)) }] : [];
    }),
  ];
  return (
    <>
      <FilterChips<Standing | "all"> label={words.filter} chips={chips} chosen={chosen} onChoose={setChosen} />
      <PagedList items={shown} keyOf={({ id, index }) => `${id} ${index}`} label={words.list}>
        {(household) => <Proposed household={household} how={picked[household.id] ?? null} onPick={(how) => onPick(household.id, how)} />}
      </PagedList>
    </>
  );
}

interface ProposedProps {
  readonly household: ProposedHousehold;
  readonly how: Picked | null;
  readonly onPick: (how: Picked | null) => void;
}

function Proposed({ household, how, onPick }: ProposedProps) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: drawUpVi, en: drawUpEn });
  const { id, name, unit, told, rank, reasons } = household;
  const shown = name ?? words.noName;
  const standing = rank === null ? told : `${told}, ${words.rank(shownNumber(rank, language))}`;
  return (
    <article className={layout.card} style={{ gap: 4, padding: "8px 12px" }}>
      <div className={layout.between}>
        <span className={layout.text}>{shown}</span>
        <span className={layout.muted}>{[id, unit].filter((part) => part !== null).join(" · ")}</span>
      </div>
      <span className={layout.text}>{standing}</span>
      {reasons === "" ? null : <span className={layout.muted}>{reasons}</span>}
      <Select
        size="small"
        aria-label={words.pick(shown)}
        value={how ?? ""}
        onChange={(_, data) => onPick(data.value === "" ? null : (data.value as Picked))}
      >
        <option value="">{words.asJudged}</option>
        <option value="by-hand">{words.byHand}</option>
        <option value="leave-out">{words.leaveOut}</option>
      </Select>
    </article>
  );
}
