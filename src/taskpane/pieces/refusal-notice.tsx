import { Button } from "@fluentui/react-components";
import type { Refusal } from "../../operations/refusals/refusal";
import { useLanguage, useWording } from "../context/language";
import { frameEn } from "../wording/frame.en";
import { frameVi } from "../wording/frame.vi";
import { refusalText } from "../../operations/refusal-wording/refusal-text";
import { Notice } from "./notice";

/** Why something could not be done and what to do about it. */
export function RefusalNotice({ refusal, onRetry }: { readonly refusal: Refusal; readonly onRetry?: () => void }) {
  const words = useWording({ vi: frameVi, en: frameEn });
  const { sentence, tip } = refusalText(refusal, useLanguage());
  const retry = onRetry ? (
    <Button size="small" onClick={onRetry}>
      {words.tryAgain}
    </Button>
  ) : undefined;
  return (
    <Notice tone="bad" role="alert" title={sentence} actions={retry}>
      {tip}
    </Notice>
  );
}
