import { Field, Link, Select } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { RosterLine, RosterView } from "../../operations/roster/roster-operations";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { shownNumber } from "../format/shown-number";
import { FilterChips } from "../pieces/filter-chips";
import { PagedList } from "../pieces/paged-list";
import { RefusalNotice } from "../pieces/refusal-notice";
import { TextField } from "../pieces/text-field";
import { useLayout } from "../pieces/use-layout";
import { usePanel } from "../state/use-panel";
import { countByFilter, foundHouseholds, rosterFilters, type RosterFilter } from "./roster-filter";
import { rosterEn } from "./wording.en";
import { rosterVi } from "./wording.vi";

/** The households with their filters; pressing a name opens its cell. */
export function RosterList({ view }: { readonly view: RosterView }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: rosterVi, en: rosterEn });
  const operations = useOperations();
  const [opened, { run }] = usePanel<null>();
  const [filter, setFilter] = useState<RosterFilter>("all");
  const [text, setText] = useState("");
  const [unit, setUnit] = useState("");
  const typed = useDeferredValue(text);
  const counts = useMemo(() => countByFilter(view.households), [view]);
  const found = useMemo(() => foundHouseholds(view, { filter, text: typed, unit }), [view, filter, typed, unit]);
  const chips = rosterFilters
    .filter((one) => one === "all" || one === filter || counts[one] > 0)
    .map((key) => ({ key, label: words.some(words.filters[key], shownNumber(counts[key], language)) }));
  return (
    <>
      <FilterChips label={words.filter} chips={chips} chosen={filter} onChoose={setFilter} />
      <TextField label={words.search} value={text} onChange={setText} />
      {view.units.length > 1 ? (
        <Field label={words.unit}>
          <Select value={unit} onChange={(_, data) => setUnit(data.value)}>
            <option value="">{words.everyUnit}</option>
            {view.units.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
      ) : null}
      {opened.status === "refused" ? <RefusalNotice refusal={opened.refusal} /> : null}
      {found.length === 0 ? <p className={layout.text}>{words.noneFound}</p> : null}
      <PagedList items={found} keyOf={({ index }) => index} label={words.list}>
        {(line) => <HouseholdCard line={line} onOpen={(cell) => void run(() => operations.showCell(cell))} />}
      </PagedList>
    </>
  );
}

function HouseholdCard({ line, onOpen }: { readonly line: RosterLine; readonly onOpen: (cell: string) => void }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: rosterVi, en: rosterEn });
  const { id, name, unit, birthYear, isComplete, issues, mayBeDouble, receivedBefore, handedOut, cell } = line;
  const shown = name ?? words.noName;
  const open = issues.error + issues.warning;
  const about = [id, unit, birthYear === null ? null : words.born(birthYear)].filter((part) => part !== null);
  const marks = [
    isComplete ? "" : words.incomplete,
    mayBeDouble ? words.double : "",
    receivedBefore ? words.before : "",
    open > 0 ? words.issues(shownNumber(open, language)) : "",
    words.handedOut[handedOut],
  ].filter((mark) => mark !== "");
  return (
    <article className={layout.card} style={{ gap: 2, padding: "8px 12px" }}>
      {cell === null ? (
        <span className={layout.text}>{shown}</span>
      ) : (
        <Link as="button" aria-label={words.open(shown)} style={{ alignSelf: "start", textAlign: "start" }} onClick={() => onOpen(cell)}>
          {shown}
        </Link>
      )}
      <span className={layout.muted}>{about.join(" · ")}</span>
      {marks.length > 0 ? <span className={layout.muted}>{marks.join(" · ")}</span> : null}
    </article>
  );
}
