import { Button } from "@fluentui/react-components";
import { useWording } from "../context/language";
import { useNavigation } from "../context/navigation";
import { Notice } from "../pieces/notice";
import { planEn } from "./wording.en";
import { planVi } from "./wording.vi";

/** That the plan was written, and what comes next. */
export function PlanWritten({ onAnother }: { readonly onAnother: () => void }) {
  const words = useWording({ vi: planVi, en: planEn });
  const { go } = useNavigation();
  const next = (
    <>
      <Button size="small" appearance="primary" onClick={() => go("targets")}>
        {words.goTargets}
      </Button>
      <Button size="small" onClick={() => go("overview")}>
        {words.goOverview}
      </Button>
      <Button size="small" onClick={onAnother}>
        {words.another}
      </Button>
    </>
  );
  return (
    <Notice tone="good" title={words.written} actions={next}>
      {words.writtenText}
    </Notice>
  );
}
