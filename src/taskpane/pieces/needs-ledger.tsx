import { Button } from "@fluentui/react-components";
import { useWording } from "../context/language";
import { useNavigation } from "../context/navigation";
import { frameEn } from "../wording/frame.en";
import { frameVi } from "../wording/frame.vi";
import { Notice } from "./notice";

/** Where a panel needs a ledger and the workbook has none: the way to get one. */
export function NeedsLedger() {
  const words = useWording({ vi: frameVi, en: frameEn });
  const { go } = useNavigation();
  return (
    <Notice
      tone="quiet"
      title={words.ledgerNeeded}
      actions={
        <Button size="small" appearance="primary" onClick={() => go("overview")}>
          {words.goStart}
        </Button>
      }
    />
  );
}
