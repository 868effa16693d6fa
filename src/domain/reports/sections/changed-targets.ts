import { vietnameseDate } from "../../calendar/calendar-date";
import { displayNumber, type NumberSigns } from "../../compliance/display-rate";
import { gridHeading, gridRows, type GridColumn } from "../layout/grid-table";
import { sectionHeading, textRow } from "../layout/paragraph";
import { targetCell, verdictWords } from "../live/target-formulas";
import { figuresToCompare, madeFigures, type MadeTarget, type Making } from "../made-figures";
import type { ReportInput } from "../report-input";
import type { ReportWording } from "../wording";
import { listedTargets } from "./target-table";
import type { ReportContext } from "./report-context";

/** What a report says now, and what that is compared with. */
export function makingOf({ compliance, last }: ReportInput): Making {
  const made = madeFigures(compliance);
  return { made, compared: figuresToCompare(made, last) };
}

/** Targets whose verdict or figure is another than when the report was last made: then as a value, now as a formula; nothing where none is. */
export function changedTargets(context: ReportContext): void {
  const { composer, input, words } = context;
  const { compared } = makingOf(input);
  const before = new Map(compared?.targets.map((target) => [target.id, target]));
  const changed = listedTargets(input).flatMap(({ target, judged }, index) => {
    const old = before.get(target.id);
    return old && judged && (old.verdict !== judged.verdict || old.actual !== judged.actual)
      ? [{ no: index + 1, target, old, judged }]
      : [];
  });
  if (compared === null || changed.length === 0) return;
  sectionHeading(composer, words.sections.changes);
  textRow(composer, words.changes.since(vietnameseDate(compared.asOf)));
  const columns: GridColumn[] = [
    { heading: words.table.no, left: 1, align: "Center" },
    { heading: words.table.target, left: 2 },
    { heading: words.changes.before, left: 3, right: 4, align: "Center" },
    { heading: words.changes.now, left: 5, right: 7, align: "Center" },
  ];
  const [top] = gridHeading(composer, columns);
  gridRows(
    composer,
    columns,
    changed.map(({ no, target, old, judged }) => ({
      cells: [
        { value: no },
        { value: target.text },
        { value: standingText(old, words, composer.signs) },
        { value: { formula: `=${standingFormula(target.id, words)}` }, text: standingText(judged, words, composer.signs) },
      ],
    })),
  );
  composer.keep(top, Math.min(composer.row - 1, top + 2), "heading with its first rows");
}

/** "Đạt (12,5)": the verdict with the figure it rests on. */
function standingText({ verdict, actual }: Pick<MadeTarget, "verdict" | "actual">, words: ReportWording, signs: NumberSigns): string {
  return `${words.verdicts[verdict]}${actual === null ? "" : ` (${displayNumber(actual, signs)})`}`;
}

function standingFormula(id: string, words: ReportWording): string {
  const actual = targetCell(id, "Thực hiện");
  return `${verdictWords(targetCell(id, "Đánh giá"), words)}&IF(ISNUMBER(${actual})," ("&ROUND(${actual},3)&")","")`;
}
