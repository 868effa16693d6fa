import { Field, Select } from "@fluentui/react-components";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import { FilterChips } from "../pieces/filter-chips";
import { ledgerEn } from "../wording/ledger-words.en";
import { ledgerVi } from "../wording/ledger-words.vi";
import { chosenAbove, commitmentKinds, proposalsOfKind, type KindChoice, type Proposal } from "./proposals";
import { planEn } from "./wording.en";
import { planVi } from "./wording.vi";

interface Props {
  readonly proposals: readonly Proposal[];
  readonly inView: readonly Proposal[];
  readonly kind: KindChoice;
  readonly chosen: ReadonlySet<number>;
  readonly onKind: (kind: KindChoice) => void;
  readonly onChosen: (chosen: ReadonlySet<number>) => void;
}

const thresholds = [0.9, 0.8, 0.7, 0.5];

/** Which kinds are seen, and many proposals chosen at once. */
export function ProposalFilters({ proposals, inView, kind, chosen, onKind, onChosen }: Props) {
  const language = useLanguage();
  const words = useWording({ vi: planVi, en: planEn });
  const ledgerWords = useWording({ vi: ledgerVi, en: ledgerEn });
  const count = (value: number) => shownNumber(value, language);
  const present = commitmentKinds.filter((one) => proposalsOfKind(proposals, one).length > 0);
  const chips = [
    { key: "all" as KindChoice, label: words.all(count(proposals.length)) },
    ...present.map((one) => ({ key: one, label: words.some(ledgerWords.commitments[one], count(proposalsOfKind(proposals, one).length)) })),
  ];
  return (
    <>
      <FilterChips label={words.kindFilter} chips={chips} chosen={kind} onChoose={onKind} />
      <Field label={words.accept} hint={words.acceptHint} orientation="vertical">
        <Select value="" onChange={(_, data) => data.value !== "" && onChosen(chosenAbove(chosen, inView, Number(data.value)))}>
          <option value="">{words.choosePlaceholder}</option>
          <option value="0">{words.acceptAll}</option>
          {thresholds.map((threshold) => (
            <option key={threshold} value={threshold}>
              {words.acceptAbove(`${count(threshold * 100)}%`)}
            </option>
          ))}
          <option value="2">{words.acceptNone}</option>
        </Select>
      </Field>
    </>
  );
}
