import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { ReportKind, ReportSettings } from "../../operations/operations";
import { useAnnounce } from "../context/announcer";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { Icon } from "../pieces/icon";
import { Notice } from "../pieces/notice";
import { RefusalNotice } from "../pieces/refusal-notice";
import { useLayout } from "../pieces/use-layout";
import { WorkingLine } from "../pieces/working-line";
import { usePanel } from "../state/use-panel";
import { settingsFor } from "./report-choice";
import { ReportKindChoice } from "./report-kind-choice";
import { ReportSettingsForm } from "./report-settings-form";
import { reportsEn } from "./wording.en";
import { reportsVi } from "./wording.vi";

/** The kind and settings of a report, and its writing. */
export function ReportWriter({ today, reviewDay }: { readonly today: CalendarDate; readonly reviewDay?: CalendarDate }) {
  const layout = useLayout();
  const words = useWording({ vi: reportsVi, en: reportsEn });
  const language = useLanguage();
  const operations = useOperations();
  const announce = useAnnounce();
  const { workbookChanged } = useOverview();
  const [kind, setKind] = useState<ReportKind>("year-end");
  const [settings, setSettings] = useState<ReportSettings>({
    asOf: today,
    language,
    style: "national",
    showIdNumbers: false,
    showPhones: false,
  });
  const [state, { run, cancel, reset }] = usePanel<{ readonly sheet: string; readonly isFrozen?: boolean }>();
  const write = async () => {
    const result = await run((work) => operations.writeReport(kind, settingsFor(kind, settings), work));
    if (!result?.ok) return;
    announce(words.written(result.value.sheet));
    workbookChanged();
  };
  const freeze = async () => {
    const result = await run(async () => {
      const frozen = await operations.freezeReport(kind, settings.language);
      return frozen.ok ? { ...frozen, value: { ...frozen.value, isFrozen: true } } : frozen;
    });
    if (!result?.ok) return;
    announce(words.frozen(result.value.sheet));
    workbookChanged();
  };
  const usualDay = (of: ReportKind) => (of === "half-year" ? (reviewDay ?? today) : today);
  const choose = (next: ReportKind) => {
    // A day that the person typed stays.
    if (settings.asOf === usualDay(kind)) setSettings({ ...settings, asOf: usualDay(next) });
    setKind(next);
    if (state.status !== "working") reset();
  };
  const open = (sheet: string) => void operations.showCell(`'${sheet.replaceAll("'", "''")}'!A1`);
  return (
    <>
      <ReportKindChoice kind={kind} onChoose={choose} />
      <ReportSettingsForm kind={kind} settings={settings} reviewDay={kind === "half-year" ? reviewDay : undefined} onChange={setSettings} />
      <div>
        <Button
          appearance="primary"
          icon={<Icon name="reports" size={18} />}
          disabled={state.status === "working"}
          onClick={() => void write()}
        >
          {words.write}
        </Button>{" "}
        <Button disabled={state.status === "working"} title={words.freezeHint} onClick={() => void freeze()}>
          {words.freeze}
        </Button>
      </div>
      <p className={layout.muted}>{words.writeHint}</p>
      <WorkingLine state={state} onCancel={cancel} />
      {state.status === "refused" ? (
        <RefusalNotice refusal={state.refusal} onRetry={state.refusal.code === "no-report" ? undefined : () => void write()} />
      ) : null}
      {state.status === "done" ? (
        <Notice
          tone="good"
          title={state.value.isFrozen ? words.frozen(state.value.sheet) : words.written(state.value.sheet)}
          actions={
            <Button size="small" onClick={() => open(state.value.sheet)}>
              {words.open}
            </Button>
          }
        >
          {state.value.isFrozen ? words.freezeHint : words.writtenText}
        </Notice>
      ) : null}
    </>
  );
}
