import { Field, Input, Textarea } from "@fluentui/react-components";
import type { PlanDocument } from "../../operations/operations";
import { useWording } from "../context/language";
import { DateField } from "../pieces/date-field";
import { Notice } from "../pieces/notice";
import { useLayout } from "../pieces/use-layout";
import { planEn } from "./wording.en";
import { planVi } from "./wording.vi";

type Heading = PlanDocument["plan"];

interface Props {
  readonly heading: Heading;
  readonly onChange: (part: Partial<Heading>) => void;
}

/** Heading of the plan as it was read, to be put right where the document is unclear. */
export function PlanHeadingCard({ heading, onChange }: Props) {
  const layout = useLayout();
  const words = useWording({ vi: planVi, en: planEn });
  const isMissing = heading.start === null || heading.end === null;
  return (
    <div className={layout.card}>
      <Field label={words.title} required>
        <Textarea
          rows={3}
          resize="vertical"
          textarea={{ style: { fieldSizing: "content" } }}
          value={heading.title}
          onChange={(_, data) => onChange({ title: data.value })}
        />
      </Field>
      <Field label={words.number}>
        <Input value={heading.number ?? ""} onChange={(_, data) => onChange({ number: data.value === "" ? null : data.value })} />
      </Field>
      <div className={layout.row} style={{ flexWrap: "nowrap", alignItems: "flex-start" }}>
        <div className={layout.grow}>
          <DateField label={words.start} required value={heading.start} onChange={(start) => onChange({ start })} />
        </div>
        <div className={layout.grow}>
          <DateField label={words.end} required value={heading.end} onChange={(end) => onChange({ end })} />
        </div>
      </div>
      {heading.issuers.length > 0 ? <p className={layout.muted}>{words.issuers(heading.issuers.join("; "))}</p> : null}
      {isMissing ? <Notice tone="warning">{words.periodMissing}</Notice> : null}
    </div>
  );
}
