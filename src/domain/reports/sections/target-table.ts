import type { TargetCompliance } from "../../compliance/compliance";
import type { Target } from "../../ledger/target";
import { dateLiteral, quotedText } from "../live/formula-text";
import { AS_OF } from "../live/ledger-words";
import { targetCell, targetCellOrNothing, verdictWords } from "../live/target-formulas";
import { displayNumber } from "../../compliance/display-rate";
import type { GridCell, GridColumn, GridRow } from "../layout/grid-table";
import type { ReportInput } from "../report-input";
import type { ReportWording } from "../wording";
import { withPlaces } from "./target-names";
import { figureFormat, measureText, plannedFormat, rateFormat } from "./target-figures";

/** Widths in characters of the columns of a report on A4 upright: STT, chỉ tiêu, ĐVT, kế hoạch, thực hiện, tỷ lệ, đánh giá. */
export const TARGET_WIDTHS = [5, 26.5, 10.5, 10.5, 10.5, 9.5, 11.5] as const;

const DATE_FORMAT = "dd/mm/yyyy";

/** Columns of the table of targets with the row of column numbers. */
export function targetColumns(words: ReportWording): GridColumn[] {
  const { table } = words;
  const headings = [table.no, table.target, table.measure, table.planned, table.actual, table.rate, table.verdict];
  const numbers = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/(4)", "(7)"];
  const aligns = ["Center", "Left", "Center", "Center", "Center", "Center", "Center"] as const;
  return headings.map((heading, index) => ({
    heading,
    left: index + 1,
    align: aligns[index]!,
    number: numbers[index]!,
  }));
}

/** Targets that the table lists: all but cadences, which have a table of their own; those of one wording named with their places. */
export function listedTargets(input: ReportInput): readonly { readonly target: Target; readonly judged: TargetCompliance | undefined }[] {
  const judgedById = new Map(input.compliance.targets.map((target) => [target.id, target]));
  return withPlaces(input.ledger.targets.filter((target) => target.kind !== "cadence")).map((target) => ({
    target,
    judged: judgedById.get(target.id),
  }));
}

/** Row of a target whose figures are looked up in the ledger by its code. */
export function targetRow(no: number, target: Target, judged: TargetCompliance | undefined, words: ReportWording): GridRow {
  const verdict = judged?.verdict ?? "no-data";
  const [planned, actual] = target.kind === "milestone" ? milestoneCells(target) : figureCells(target, judged, words);
  return {
    cells: [
      { value: no },
      { value: `${target.text}${markOf(target, words)}` },
      { value: measureText(target, words) },
      planned,
      actual,
      target.kind === "milestone"
        ? { value: null }
        : {
            value: { formula: `=${targetCellOrNothing(target.id, "Tỷ lệ so với KH")}` },
            text: "100,0%",
            numberFormat: rateFormat(judged?.rate ?? null),
          },
      {
        value: { formula: `=${verdictWords(targetCell(target.id, "Đánh giá"), words)}` },
        text: words.verdicts[verdict],
      },
    ],
  };
}

function figureCells(target: Target, judged: TargetCompliance | undefined, words: ReportWording): [GridCell, GridCell] {
  const prefix = plannedFormat(target, "", words).replaceAll('"', "");
  return [
    {
      value: { formula: `=${targetCellOrNothing(target.id, "Giá trị")}` },
      text: `${prefix}${displayNumber(target.value ?? 0)}`,
      numberFormat: plannedFormat(target, figureFormat(target, target.value), words),
    },
    {
      value: { formula: `=${targetCellOrNothing(target.id, "Thực hiện")}` },
      text: displayNumber(judged?.actual ?? 0),
      numberFormat: figureFormat(target, judged?.actual),
    },
  ];
}

/** A milestone's plan is its last day, and its result the first day on which it was reported done. */
function milestoneCells(target: Target): [GridCell, GridCell] {
  const entries = `Progress[Mã chỉ tiêu],${quotedText(target.id)},Progress[Số lượng],">0",Progress[Ngày],"<="&${AS_OF}`;
  const due =
    target.due === null ? "" : `=IF(${targetCell(target.id, "Hạn")}="",${dateLiteral(target.due)},${targetCell(target.id, "Hạn")})`;
  return [
    { value: due === "" ? null : { formula: due }, text: "31/12/2099", numberFormat: DATE_FORMAT },
    {
      value: { formula: `=IF(COUNTIFS(${entries})=0,"",MINIFS(Progress[Ngày],${entries}))` },
      text: "31/12/2099",
      numberFormat: DATE_FORMAT,
    },
  ];
}

function markOf(target: Target, words: ReportWording): string {
  if (target.outsidePlan) return words.table.outsideMark;
  if (target.linkedTo !== null) return words.table.linkedMark(target.linkedTo);
  return target.optional && !/khuyến khích/iu.test(target.text) ? words.table.optionalMark : "";
}
