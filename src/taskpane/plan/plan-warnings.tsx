import type { PlanDocument } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import { Notice } from "../pieces/notice";
import { useLayout } from "../pieces/use-layout";
import { planEn } from "./wording.en";
import { planVi } from "./wording.vi";

/** Where the document contradicts itself, and the checks that follow from it. */
export function PlanWarnings({ document }: { readonly document: PlanDocument }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: planVi, en: planEn });
  const contradictions = document.issues.filter((issue) => issue.code === "plan/contradiction");
  const count = (value: number) => shownNumber(value, language);
  return (
    <>
      {contradictions.length > 0 ? (
        <Notice tone="warning" title={words.disagree}>
          <ul className={layout.list}>
            {contradictions.map(({ facts }, index) => (
              <li key={index}>
                {words.contradictions[facts.kind]} “{facts.first}” – “{facts.second}”
              </li>
            ))}
          </ul>
          <p className={layout.muted}>{words.disagreeText}</p>
        </Notice>
      ) : null}
      {document.derived.length > 0 ? (
        <Notice tone="quiet" title={words.derived}>
          <ul className={layout.list} style={{ gap: 2 }}>
            {document.derived.map(({ factors: [first, second], product, of }, index) => (
              <li key={index}>{words.derivation(count(first), count(second), count(product), of)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
