import { Button, Switch } from "@fluentui/react-components";
import { useCallback, useEffect } from "react";
import type { RuleSwitch } from "../../operations/roster/roster-operations";
import { useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { useOverview } from "../context/overview-context";
import { RefusalNotice } from "../pieces/refusal-notice";
import { useLayout } from "../pieces/use-layout";
import { WorkingLine } from "../pieces/working-line";
import { resultOf } from "../state/panel-state";
import { usePanel } from "../state/use-panel";
import { issuesEn } from "./wording.en";
import { issuesVi } from "./wording.vi";

/** The rules of the checks, each to be switched off for this workbook and on again. */
export function RulesForm({ onClose }: { readonly onClose: () => void }) {
  const layout = useLayout();
  const words = useWording({ vi: issuesVi, en: issuesEn });
  const operations = useOperations();
  const { revision, workbookChanged } = useOverview();
  const [state, { run }] = usePanel<readonly RuleSwitch[]>();
  const [switching, { run: perform }] = usePanel<null>();
  const load = useCallback(() => run((work) => operations.listRules(work)), [run, operations]);
  useEffect(() => void load(), [load, revision]);
  const rules = resultOf(state) ?? [];
  const turn = async (code: string, isOn: boolean) => {
    const off = rules.filter((rule) => (rule.code === code ? !isOn : !rule.isOn)).map((rule) => rule.code);
    const result = await perform((work) => operations.switchRulesOff(off, work));
    if (!result?.ok) return;
    workbookChanged();
  };
  return (
    <section className={layout.card} aria-label={words.rules}>
      <div className={layout.between}>
        <h3 className={layout.heading}>{words.rules}</h3>
        <Button size="small" onClick={onClose}>
          {words.rulesClose}
        </Button>
      </div>
      <p className={layout.muted}>{words.rulesExplain}</p>
      <WorkingLine state={state} />
      {[state, switching].map((one, index) => (one.status === "refused" ? <RefusalNotice key={index} refusal={one.refusal} /> : null))}
      <div className={layout.tight} style={{ gap: 0 }}>
        {rules.map(({ code, title, isOn }) => (
          <Switch
            key={code}
            label={title}
            checked={isOn}
            disabled={switching.status === "working"}
            onChange={(_, data) => void turn(code, data.checked)}
          />
        ))}
      </div>
    </section>
  );
}
