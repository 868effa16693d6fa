import { vietnameseDate } from "../../calendar/calendar-date";
import type { Compliance } from "../../compliance/compliance";
import { gridHeading, gridRows, type GridColumn } from "../layout/grid-table";
import { sectionHeading, textRow } from "../layout/paragraph";
import { targetCell, verdictWords } from "../live/target-formulas";
import { listedTargets } from "./target-table";
import type { ReportContext } from "./report-context";

/** Targets whose verdict or figure is another than when the report was last made: then as a value, now as a formula. */
export function changedTargets(context: ReportContext, previous: Compliance): void {
  const { composer, input, words } = context;
  const before = new Map(previous.targets.map((target) => [target.id, target]));
  const changed = listedTargets(input).flatMap(({ target, judged }, index) => {
    const old = before.get(target.id);
    return old && judged && (old.verdict !== judged.verdict || old.actual !== judged.actual)
      ? [{ no: index + 1, target, old, judged }]
      : [];
  });
  sectionHeading(composer, words.sections.changes);
  textRow(composer, changed.length === 0 ? words.changes.none : words.changes.since(vietnameseDate(previous.asOf)));
  if (changed.length === 0) return;
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
        { value: words.verdicts[old.verdict] },
        {
          value: { formula: `=${verdictWords(targetCell(target.id, "Đánh giá"), words.verdicts)}` },
          text: words.verdicts[judged.verdict],
        },
      ],
    })),
  );
  composer.keep(top, Math.min(composer.row - 1, top + 2), "heading with its first rows");
}
