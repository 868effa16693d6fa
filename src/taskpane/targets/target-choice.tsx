import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Target } from "../../domain/ledger/target";
import { useLanguage, useWording } from "../context/language";
import { plainLetters } from "../format/plain-letters";
import { shownNumber } from "../format/shown-number";
import { TextField } from "../pieces/text-field";
import { targetsEn } from "./wording.en";
import { targetsVi } from "./wording.vi";

/** Targets that one list offers; of more, a few words are asked for first. */
const OFFERED = 50;

interface Props {
  readonly targets: readonly Target[];
  readonly chosen: Target | null;
  readonly onChoose: (targetId: string) => void;
}

/** One of the plan's targets; where there are many, those that hold the words typed. */
export function TargetChoice({ targets, chosen, onChoose }: Props) {
  const language = useLanguage();
  const words = useWording({ vi: targetsVi, en: targetsEn });
  const [typed, setTyped] = useState("");
  const isMany = targets.length > OFFERED;
  const wanted = plainLetters(typed).trim();
  const found = isMany && wanted !== "" ? targets.filter(({ id, text }) => plainLetters(`${id} ${text}`).includes(wanted)) : targets;
  const offered = found.slice(0, OFFERED);
  const others = found.length - offered.length;
  return (
    <>
      {isMany && chosen === null ? <TextField label={words.findTarget} value={typed} onChange={setTyped} /> : null}
      <Field label={words.target} hint={others > 0 && chosen === null ? words.moreTargets(shownNumber(others, language)) : undefined}>
        <Select value={chosen ? chosen.id : ""} onChange={(_, data) => onChoose(data.value)}>
          <option value="">{words.chooseTarget}</option>
          {(chosen === null || offered.includes(chosen) ? offered : [chosen, ...offered]).map(({ id, text }) => (
            <option key={id} value={id}>{`${id}. ${text}`}</option>
          ))}
        </Select>
      </Field>
    </>
  );
}
