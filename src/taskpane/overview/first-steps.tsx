import { useState } from "react";
import type { Overview } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { useNavigation } from "../context/navigation";
import { shownNumber } from "../format/shown-number";
import { BigChoice } from "../pieces/big-choice";
import { Notice } from "../pieces/notice";
import { useLayout } from "../pieces/use-layout";
import { frameEn } from "../wording/frame.en";
import { frameVi } from "../wording/frame.vi";
import { EmptyLedgerForm } from "./empty-ledger-form";
import { overviewEn } from "./wording.en";
import { overviewVi } from "./wording.vi";

/** What a newcomer sees in a workbook without a ledger: three ways in. */
export function FirstSteps({ overview }: { readonly overview: Overview }) {
  const layout = useLayout();
  const words = useWording({ vi: overviewVi, en: overviewEn });
  const frame = useWording({ vi: frameVi, en: frameEn });
  const language = useLanguage();
  const { go } = useNavigation();
  const [isNaming, setNaming] = useState(false);
  return (
    <>
      <div className={layout.tight}>
        <p className={layout.heading}>{words.welcome}</p>
        <p className={layout.text}>{words.welcomeText}</p>
      </div>
      <BigChoice
        icon="intake"
        title={words.takeIn}
        text={words.takeInText(shownNumber(overview.sheets.length, language))}
        onChoose={() => go("intake")}
      />
      <BigChoice icon="plan" title={words.readPlan} text={words.readPlanText} onChoose={() => go("plan")} />
      <BigChoice
        icon="empty"
        title={words.startEmpty}
        text={words.startEmptyText}
        expanded={isNaming}
        onChoose={() => setNaming(!isNaming)}
      />
      {isNaming ? <EmptyLedgerForm today={overview.asOf} /> : null}
      <Notice tone="quiet">{frame.untouched}</Notice>
    </>
  );
}
