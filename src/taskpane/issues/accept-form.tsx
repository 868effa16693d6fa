import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useWording } from "../context/language";
import { useLayout } from "../pieces/use-layout";
import { issuesEn } from "./wording.en";
import { issuesVi } from "./wording.vi";

interface Props {
  /** Who accepted last time, for not typing it again. */
  readonly name: string;
  readonly isBusy: boolean;
  readonly onAccept: (reason: string, acceptedBy: string) => void;
  readonly onClose: () => void;
}

const tidy = (text: string) => text.normalize("NFC").trim();

/** Why an issue is let stand, and who says so. */
export function AcceptForm({ name, isBusy, onAccept, onClose }: Props) {
  const layout = useLayout();
  const words = useWording({ vi: issuesVi, en: issuesEn });
  const [reason, setReason] = useState("");
  const [acceptedBy, setAcceptedBy] = useState(name);
  const isReady = tidy(reason) !== "" && tidy(acceptedBy) !== "";
  const accept = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onAccept(tidy(reason), tidy(acceptedBy));
  };
  return (
    <form className={layout.stack} aria-label={words.acceptTitle} onSubmit={accept}>
      <Field label={words.reason} hint={words.reasonHint} required>
        <Textarea rows={2} value={reason} autoFocus onChange={(_, data) => setReason(data.value)} />
      </Field>
      <Field label={words.acceptedBy} required>
        <Input value={acceptedBy} autoComplete="name" onChange={(_, data) => setAcceptedBy(data.value)} />
      </Field>
      <div className={layout.row}>
        <Button type="submit" size="small" appearance="primary" disabled={!isReady || isBusy}>
          {words.acceptNow}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.notNow}
        </Button>
      </div>
    </form>
  );
}
