import type { Severity } from "../../domain/issues/issue";
import { useWording } from "../context/language";
import { ledgerEn } from "../wording/ledger-words.en";
import { ledgerVi } from "../wording/ledger-words.vi";
import { Badge } from "./verdict-badge";

const tones = { error: "bad", warning: "warning", info: "quiet" } as const;
const icons = { error: "issues", warning: "search", info: "info" } as const;

/** How serious an issue is, in words. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const words = useWording({ vi: ledgerVi, en: ledgerEn });
  return (
    <Badge tone={tones[severity]} icon={icons[severity]}>
      {words.severities[severity]}
    </Badge>
  );
}
