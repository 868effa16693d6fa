import { COUNTED_WITH_VI } from "../../compliance/verdict-words.vi";
import type { Target } from "../../ledger/target";
import { choiceColumn, dateColumn, formulaColumn, helperColumn, numberColumn, textColumn, yesNoColumn } from "../columns/column-makers";
import { planCountFormulas } from "../formulas/plan-count-formulas";
import { targetBasics } from "../formulas/target-basics-formulas";
import { actualFormula, targetFigureFormulas } from "../formulas/target-figure-formulas";
import { ownVerdictFormula, rateFormula, spreadVerdictFormula, verdictFormula } from "../formulas/verdict-formulas";
import type { LedgerColumn, LedgerTable } from "../columns/ledger-column";
import { COMPARATOR_WORDS, COUNTING_WORDS, KIND_WORDS, NATURE_WORDS, PERIOD_WORDS, SCOPE_WORDS } from "../ledger-words.vi";
import { listText } from "../reading/list-text";
import { originText } from "../columns/origin-text";
import { takenInColumn } from "../columns/taken-in-column";

const VISIBLE: readonly string[] = ["Quy tắc", "Tử số", "Mẫu số tính", "Số kỳ đến hạn", "Số kỳ đạt"];

function helpers(formulas: Readonly<Record<string, string>>): LedgerColumn<Target>[] {
  return Object.entries(formulas).map(([heading, formula]) =>
    VISIBLE.includes(heading) ? formulaColumn(heading, formula) : helperColumn(heading, formula),
  );
}

const promised: readonly LedgerColumn<Target>[] = [
  textColumn("Mã", 7, "id", (target) => target.id),
  textColumn("Nội dung", 40, "text", (target) => target.text),
  choiceColumn("Loại", 9, "kind", Object.values(KIND_WORDS), (target) => KIND_WORDS[target.kind]),
  choiceColumn("So sánh", 9, "comparator", Object.values(COMPARATOR_WORDS), (target) =>
    target.comparator === null ? null : COMPARATOR_WORDS[target.comparator],
  ),
  numberColumn("Giá trị", 8, "value", (target) => target.value),
  textColumn("ĐVT", 9, "measure", (target) => target.measure),
  textColumn("Mẫu số", 11, "denominator", (target) => target.denominator),
  choiceColumn("Cách tính", 11, "nature", Object.values(NATURE_WORDS), (target) => NATURE_WORDS[target.nature]),
  numberColumn("Gốc", 6, "baseline", (target) => target.baseline),
  choiceColumn("Định kỳ", 10, "period", Object.values(PERIOD_WORDS), (target) => PERIOD_WORDS[target.period]),
  choiceColumn("Phạm vi", 14, "scope", Object.values(SCOPE_WORDS), (target) => SCOPE_WORDS[target.scope]),
  textColumn("Cấp", 8, "level", (target) => target.level),
  dateColumn("Bắt đầu", "start", (target) => target.start),
  dateColumn("Hạn", "due", (target) => target.due),
  numberColumn("Trọng số", 7, "weight", (target) => target.weight),
  yesNoColumn("Khuyến khích", "optional", (target) => (target.optional ? true : null)),
  textColumn("Liên kết", 8, "linkedTo", (target) => target.linkedTo, {
    kind: "names-of",
    table: "Targets",
    heading: "Mã",
  }),
  textColumn("Chủ trì", 14, "lead", (target) => target.lead),
  textColumn("Phối hợp", 14, "coordinating", (target) => listText(target.coordinating)),
];

/** Targets (chỉ tiêu), cadences and milestones with their live figures. */
export const targetsTable: LedgerTable<Target> = {
  name: "Targets",
  sheet: "Chỉ tiêu",
  title: "Chỉ tiêu của kế hoạch",
  required: [...promised.map((column) => column.heading), "Thực hiện", "Tỷ lệ so với KH", "Đánh giá", "Nguồn"],
  judged: "Đánh giá",
  printedTo: "Đánh giá",
  pagesWide: 2,
  columns: [
    ...promised,
    formulaColumn("Thực hiện", actualFormula, { width: 9 }),
    formulaColumn("Tỷ lệ so với KH", rateFormula, { width: 10, format: "percent" }),
    {
      ...formulaColumn<Target>("Đánh giá", verdictFormula, { width: 17, format: "general" }),
      shown: ({ linkedTo }) => (linkedTo === null ? null : `${COUNTED_WITH_VI}${linkedTo}`),
    },
    textColumn("Nguồn", 22, null, (target) => originText(target.origin)),
    choiceColumn("Đếm theo", 18, "counting", Object.values(COUNTING_WORDS), (target) =>
      target.counting === null ? null : COUNTING_WORDS[target.counting],
    ),
    textColumn("Hiện vật đếm", 16, "countingItem", (target) => target.countingItem),
    yesNoColumn("Định mức", "isNorm", (target) => (target.isNorm ? true : null)),
    yesNoColumn("Ngoài kế hoạch", "outsidePlan", (target) => (target.outsidePlan ? true : null)),
    textColumn("Đơn vị phạm vi", 20, "scopeUnit", (target) => target.scopeUnit),
    textColumn("Mục", 10, "section", (target) => target.section),
    takenInColumn(),
    ...helpers(targetBasics),
    ...helpers(targetFigureFormulas),
    helperColumn("Xét theo kỳ", spreadVerdictFormula),
    helperColumn("Xét riêng", ownVerdictFormula),
    ...helpers(planCountFormulas),
  ],
};
