import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import { vietnameseDate, type CalendarDate } from "../../domain/calendar/calendar-date";
import type { Language, ReportKind, ReportSettings } from "../../operations/operations";
import { useWording } from "../context/language";
import { DateField } from "../pieces/date-field";
import { useLayout } from "../pieces/use-layout";
import { reportOptions } from "./report-choice";
import { reportsEn } from "./wording.en";
import { reportsVi } from "./wording.vi";

const useStyles = makeStyles({ personal: { margin: 0, padding: 0, border: "none" } });

interface Props {
  readonly kind: ReportKind;
  readonly settings: ReportSettings;
  /** Day that the plan itself sets for the report, told below the field. */
  readonly reviewDay?: CalendarDate | undefined;
  readonly onChange: (settings: ReportSettings) => void;
}

/** Day, period, language, layout and personal data of a report. */
export function ReportSettingsForm({ kind, settings, reviewDay, onChange }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useWording({ vi: reportsVi, en: reportsEn });
  const options = reportOptions[kind];
  const change = (part: Partial<ReportSettings>) => onChange({ ...settings, ...part });
  return (
    <div className={layout.card}>
      {options.from ? (
        <DateField
          label={words.from}
          hint={words.fromHint}
          value={settings.from ?? null}
          onChange={(from) => change({ from: from ?? undefined })}
        />
      ) : null}
      <DateField
        label={words.asOf}
        required
        hint={reviewDay && words.reviewDayHint(vietnameseDate(reviewDay))}
        value={settings.asOf}
        onChange={(asOf) => asOf !== null && change({ asOf })}
      />
      <Field label={words.language}>
        <Select value={settings.language} onChange={(_, data) => change({ language: data.value as Language })}>
          <option value="vi">{words.languages.vi}</option>
          <option value="en">{words.languages.en}</option>
        </Select>
      </Field>
      <Field label={words.style}>
        <Select value={settings.style} onChange={(_, data) => change({ style: data.value as ReportSettings["style"] })}>
          <option value="national">{words.styles.national}</option>
          <option value="party">{words.styles.party}</option>
        </Select>
      </Field>
      {options.order ? (
        <Field label={words.order}>
          <Select
            value={settings.order ?? "roster"}
            onChange={(_, data) => change({ order: data.value as NonNullable<ReportSettings["order"]> })}
          >
            <option value="roster">{words.orders.roster}</option>
            <option value="name">{words.orders.name}</option>
          </Select>
        </Field>
      ) : null}
      {options.personal ? (
        <fieldset className={styles.personal}>
          <legend className={layout.text}>{words.personal}</legend>
          <div>
            <Checkbox
              label={words.showIdNumbers}
              checked={settings.showIdNumbers}
              onChange={(_, data) => change({ showIdNumbers: data.checked === true })}
            />
            <Checkbox
              label={words.showPhones}
              checked={settings.showPhones}
              onChange={(_, data) => change({ showPhones: data.checked === true })}
            />
          </div>
          <p className={layout.muted}>{words.personalHint}</p>
        </fieldset>
      ) : null}
    </div>
  );
}
