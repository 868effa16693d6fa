import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Ledger } from "../../../domain/ledger/ledger";
import { useWording } from "../../context/language";
import { Icon } from "../../pieces/icon";
import { Notice } from "../../pieces/notice";
import { TargetForm } from "./target-form";
import { editEn } from "./wording.en";
import { editVi } from "./wording.vi";

interface Props {
  readonly ledger: Ledger;
  /** Code of the target to change, "" for a new one, null while no form is open. */
  readonly edited: string | null;
  readonly onEdit: (edited: string | null) => void;
}

/** The way to a new target, the form while one is defined, and that it was written. */
export function TargetEditor({ ledger, edited, onEdit }: Props) {
  const words = useWording({ vi: editVi, en: editEn });
  const [saved, setSaved] = useState<string | null>(null);
  const target = ledger.targets.find(({ id }) => id === edited) ?? null;
  const close = (id: string | null) => {
    setSaved(id);
    onEdit(null);
  };
  if (edited !== null)
    return <TargetForm key={edited} ledger={ledger} target={target} onClose={() => close(null)} onSaved={(id) => close(id)} />;
  return (
    <>
      <div>
        <Button icon={<Icon name="add" size={16} />} onClick={() => onEdit("")}>
          {words.add}
        </Button>
      </div>
      {saved ? <Notice tone="good">{words.saved(saved)}</Notice> : null}
    </>
  );
}
