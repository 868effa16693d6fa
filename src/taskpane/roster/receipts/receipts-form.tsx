import { Button, Checkbox } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type FormEvent } from "react";
import type { RosterView, ShareLine } from "../../../operations/roster/roster-operations";
import { useLanguage, useWording } from "../../context/language";
import { useOperations } from "../../context/operations-context";
import { useOverview } from "../../context/overview-context";
import { shownNumber } from "../../format/shown-number";
import { ChoiceField } from "../../pieces/choice-field";
import { DateField } from "../../pieces/date-field";
import { PagedList } from "../../pieces/paged-list";
import { TextField } from "../../pieces/text-field";
import { useLayout } from "../../pieces/use-layout";
import type { RosterWork } from "../use-roster-work";
import { rosterEn } from "../wording.en";
import { rosterVi } from "../wording.vi";
import { foundShares, itemKey, readReceipts, usualQuantity, type ReceiptsDraft } from "./receipts-draft";
import { ShareRow } from "./share-row";
import { receiptsEn } from "./wording.en";
import { receiptsVi } from "./wording.vi";

interface Props {
  readonly view: RosterView;
  readonly work: RosterWork;
  readonly onClose: () => void;
}

/** Receipts ticked down the signed list, with returns and exchanges. */
export function ReceiptsForm({ view, work, onClose }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: receiptsVi, en: receiptsEn });
  const frame = useWording({ vi: rosterVi, en: rosterEn });
  const operations = useOperations();
  const { overview } = useOverview();
  const { shares, items } = view;
  const [draft, setDraft] = useState<ReceiptsDraft>({
    item: items[0] ? itemKey(items[0]) : "",
    kind: "received",
    date: overview?.asOf ?? null,
    note: "",
    ticks: new Map(),
  });
  const [text, setText] = useState("");
  const [waitingOnly, setWaitingOnly] = useState(true);
  const typed = useDeferredValue(text);
  const { item: chosen, kind } = draft;
  const shown = useMemo(() => foundShares(shares, { item: chosen, kind }, typed, waitingOnly), [shares, chosen, kind, typed, waitingOnly]);
  const receipts = readReceipts(draft, shares);
  const change = (part: Partial<ReceiptsDraft>) => setDraft((last) => ({ ...last, ...part }));
  const tick = (ticked: readonly ShareLine[], isTicked: boolean) => {
    const ticks = new Map(draft.ticks);
    for (const share of ticked) {
      if (!isTicked) ticks.delete(share.recipient);
      else if (!ticks.has(share.recipient)) ticks.set(share.recipient, String(usualQuantity(share, draft.kind)));
    }
    change({ ticks });
  };
  const count = receipts?.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0;
  const told = [shownNumber(receipts?.length ?? 0, language), shownNumber(count, language)] as const;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!receipts || receipts.length === 0) return;
    const isDone = await work.change((how) => operations.enterReceipts(receipts, how), words.written(...told));
    if (isDone) change({ ticks: new Map(), note: "" });
  };
  const names = Object.fromEntries(
    items.map((one) => [
      itemKey(one),
      [frame.itemName(one.item, one.colour), ...(one.recipientKind === "site" ? [frame.toSites] : [])].join(" – "),
    ]),
  );
  return (
    <form className={layout.card} aria-label={words.title} onSubmit={(event) => void save(event)}>
      <h3 className={layout.heading}>{words.title}</h3>
      <p className={layout.muted}>{words.explain}</p>
      <ChoiceField label={words.item} value={draft.item} choices={names} onChange={(item) => change({ item, ticks: new Map() })} />
      <ChoiceField label={words.kind} value={draft.kind} choices={words.kinds} onChange={(kind) => change({ kind, ticks: new Map() })} />
      <DateField label={words.date} required value={draft.date} onChange={(date) => change({ date })} />
      <TextField label={words.search} value={text} onChange={setText} />
      {draft.kind === "received" ? (
        <Checkbox label={words.waitingOnly} checked={waitingOnly} onChange={(_, data) => setWaitingOnly(data.checked === true)} />
      ) : null}
      <div className={layout.row}>
        <Button size="small" disabled={shown.length === 0} onClick={() => tick(shown, true)}>
          {words.all}
        </Button>
        <Button size="small" disabled={draft.ticks.size === 0} onClick={() => change({ ticks: new Map() })}>
          {words.none}
        </Button>
      </div>
      {shown.length === 0 ? <p className={layout.text}>{words.noneFound}</p> : null}
      <PagedList items={shown} keyOf={({ recipient }) => recipient} label={words.list}>
        {(share) => (
          <ShareRow
            share={share}
            typed={draft.ticks.get(share.recipient)}
            onTick={(isTicked) => tick([share], isTicked)}
            onType={(quantity) => change({ ticks: new Map(draft.ticks).set(share.recipient, quantity) })}
          />
        )}
      </PagedList>
      {draft.kind === "received" ? null : <TextField label={words.note} value={draft.note} onChange={(note) => change({ note })} />}
      {receipts === null && draft.ticks.size > 0 && draft.date !== null ? <p className={layout.text}>{words.quantityWrong}</p> : null}
      <div className={layout.row}>
        <Button type="submit" appearance="primary" disabled={!receipts || receipts.length === 0 || work.isBusy}>
          {words.write(...told)}
        </Button>
        <Button onClick={onClose}>{frame.close}</Button>
      </div>
    </form>
  );
}
