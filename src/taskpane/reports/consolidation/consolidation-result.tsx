import { Button } from "@fluentui/react-components";
import type { ConsolidatedBook } from "../../../operations/operations";
import { useLanguage, useWording } from "../../context/language";
import { useOperations } from "../../context/operations-context";
import { shownNumber } from "../../format/shown-number";
import { Notice } from "../../pieces/notice";
import { PagedList } from "../../pieces/paged-list";
import { useLayout } from "../../pieces/use-layout";
import { consolidationEn } from "./wording.en";
import { consolidationVi } from "./wording.vi";

interface Props {
  readonly book: ConsolidatedBook;
  readonly files: number;
}

/** What became of the units' files: the sheets written, what was not added up and why, and who sent nothing. */
export function ConsolidationResult({ book: { report, issues, sheets }, files }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: consolidationVi, en: consolidationEn });
  const operations = useOperations();
  const number = (count: number) => shownNumber(count, language);
  const problems = issues.filter(({ issue: { code } }) => code.startsWith("consolidation/") && code !== "consolidation/unit-missing");
  const heading = words.problems(number(problems.length));
  const open = (sheet: string) => void operations.showCell(`'${sheet.replaceAll("'", "''")}'!A1`);
  return (
    <>
      <Notice
        tone="good"
        title={words.made(number(report.taken.length), number(files))}
        actions={
          <Button size="small" onClick={() => open(sheets[0] ?? "")}>
            {words.open}
          </Button>
        }
      >
        {words.sheets(sheets.join(", "))}
      </Notice>
      {problems.length > 0 ? (
        <>
          <h4 className={layout.heading}>{heading}</h4>
          <PagedList items={problems} keyOf={({ key }, index) => `${key} ${index}`} label={heading} pageSize={20}>
            {({ sentence, advice, issue: { severity } }) => (
              <Notice tone={severity === "error" ? "bad" : "warning"} title={sentence}>
                {advice}
              </Notice>
            )}
          </PagedList>
        </>
      ) : null}
      {report.missing.length > 0 ? (
        <Notice tone="warning" title={words.missing(number(report.missing.length))}>
          {report.missing.join(", ")}
        </Notice>
      ) : null}
    </>
  );
}
