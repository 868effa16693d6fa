import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { WrittenLedger } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { useNavigation } from "../context/navigation";
import { shownNumber } from "../format/shown-number";
import { Notice } from "../pieces/notice";
import { useLayout } from "../pieces/use-layout";
import { intakeEn } from "./wording.en";
import { intakeVi } from "./wording.vi";

/** What was written, and what comes next. */
export function IntakeWritten({ written, onAgain }: { readonly written: WrittenLedger; readonly onAgain: () => void }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: intakeVi, en: intakeEn });
  const { go } = useNavigation();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const toLook = written.issues.error + written.issues.warning;
  const next = (
    <>
      {toLook > 0 ? (
        <Button size="small" appearance="primary" onClick={() => go("issues")}>
          {words.seeIssues}
        </Button>
      ) : null}
      <Button size="small" onClick={() => go("plan")}>
        {words.readPlan}
      </Button>
      <Button size="small" onClick={() => go("overview")}>
        {words.goOverview}
      </Button>
      <Button size="small" onClick={onAgain}>
        {words.again}
      </Button>
    </>
  );
  return (
    <div ref={top} tabIndex={-1} style={{ outline: "none" }}>
      <Notice tone="good" title={words.written} actions={next}>
        <div className={layout.tight}>
          <span>{words.writtenSheets(written.sheets.join(", "))}</span>
          {toLook > 0 ? <span>{words.writtenIssues(shownNumber(toLook, language))}</span> : null}
        </div>
      </Notice>
    </div>
  );
}
