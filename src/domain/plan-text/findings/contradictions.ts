import { cleanText } from "../../vietnamese/clean-text";
import type { Issue } from "../../issues/issue";
import { countingsOf } from "../clauses/countings";
import type { PlacedCommitment } from "../commitments/read-commitments";
import type { PlanFrame } from "../commitments/block-context";
import { withoutTraps } from "../cues/traps";
import { readFigure } from "../cues/number-expressions";
import type { SourceText } from "../source/source-text";
import type { PlanTable } from "../structure/plan-table";
import { derivedProducts } from "./derived-products";

type Contradiction = Extract<Issue, { code: "plan/contradiction" }>;

function contradiction(first: string, second: string, kind: Contradiction["facts"]["kind"]): Contradiction {
  return {
    code: "plan/contradiction",
    severity: "warning",
    at: [],
    facts: { first: cleanText(first).slice(0, 200), second: cleanText(second).slice(0, 200), kind },
  };
}

const SHARE = /(?<![\p{L}\p{N}])(\d{1,4})\s{1,3}(\p{L}+)\s{1,3}(?:của|thuộc|ở|tại|trong|trên)\s{1,3}(\d{1,4})\s{1,3}(\p{L}+)/gu;

/** "18 xã của 5 huyện" in one place and "18 xã thuộc 18 huyện" in another. */
function differentCounts(source: SourceText, from: number, to: number): Contradiction[] {
  const seen = new Map<string, { count: number; quote: string }>();
  const issues: Contradiction[] = [];
  for (const match of withoutTraps(source.folded.slice(from, to)).matchAll(SHARE)) {
    const key = `${Number(match[1])}|${match[2]}|${match[4]}`;
    const quote = source.plain.slice(from + match.index, from + match.index + match[0].length);
    const before = seen.get(key);
    if (!before) seen.set(key, { count: Number(match[3]), quote });
    else if (before.count !== Number(match[3])) {
      issues.push(contradiction(before.quote, quote, "count"));
      seen.set(key, { count: Number(match[3]), quote });
    }
  }
  return issues;
}

/** A date with its year named that lies before the plan's first year. */
function datesBefore(placed: readonly PlacedCommitment[], frame: PlanFrame, title: string): Contradiction[] {
  const issues: Contradiction[] = [];
  for (const { commitment, paragraph } of placed) {
    if (commitment.due === null || frame.start === null || commitment.due.slice(0, 4) >= frame.start.slice(0, 4)) continue;
    const date = paragraph?.dates.find((found) => found.to === commitment.due && found.yearNamed);
    issues.push(contradiction(date && paragraph ? paragraph.written.slice(date.cueStart, date.end) : commitment.text, title, "date"));
  }
  return issues;
}

/** "30 thùng (2 màu, mỗi màu 16 thùng)": the total and its parts in one paragraph disagree. */
function productsAgainstTotals(placed: readonly PlacedCommitment[]): Contradiction[] {
  return derivedProducts(placed).flatMap((derived) => {
    const each = placed[derived.commitments[0] ?? -1];
    const paragraph = each?.paragraph;
    if (!each || !paragraph) return [];
    const totals = placed.filter(
      (other) =>
        other.paragraph === paragraph &&
        other.commitment.kind === "quantity" &&
        other.commitment.scope === "whole" &&
        other.commitment.unit === each.commitment.unit,
    );
    const total = totals[0]?.commitment;
    return total && totals.length === 1 && total.value !== derived.product
      ? [contradiction(total.text, each.commitment.text, "total")]
      : [];
  });
}

const PARTS = /trong đó|gồm|bao gồm|cụ thể/u;

/** "tổng số 120 hộ, trong đó 70 hộ …, 40 hộ …": parts of one measure that do not give their total. */
function partsAgainstTotal(placed: readonly PlacedCommitment[]): Contradiction[] {
  const issues: Contradiction[] = [];
  const seen = new Set<object>();
  for (const { paragraph } of placed) {
    if (!paragraph || seen.has(paragraph) || paragraph.clean.length > 4000) continue;
    seen.add(paragraph);
    const split = PARTS.exec(paragraph.clean);
    if (!split) continue;
    const countings = countingsOf(paragraph).filter((counting) => !counting.number.percent && !counting.isSpecification);
    const total = countings.filter((counting) => counting.end <= split.index).at(-1);
    const parts = countings.filter((counting) => counting.start > split.index && total && counting.measure === total.measure);
    const sum = parts.reduce((all, part) => all + part.number.value, 0);
    const last = parts.at(-1);
    if (total && last && parts.length >= 2 && Math.abs(sum - total.number.value) > 1e-9)
      issues.push(
        contradiction(paragraph.written.slice(total.start, total.end), paragraph.written.slice(parts[0]?.start ?? 0, last.end), "total"),
      );
  }
  return issues;
}

function figure(source: SourceText, cell: { start: number; end: number } | null): number | null {
  const text = cell ? source.plain.slice(cell.start, cell.end).trim() : "";
  return /^\d{1,3}(?:\.\d{3})+$|^\d+(?:,\d+)?$/.test(text) ? readFigure(text) : null;
}

/** Rows "Tổng cộng" of a table whose columns do not add up to them. */
function tableTotals(tables: readonly PlanTable[], source: SourceText): Contradiction[] {
  return tables.flatMap((table) => {
    const isTotal = (row: PlanTable["rows"][number]): boolean =>
      row.some((cell) => cell !== null && /^(?:tổng|cộng)(?:\s|$)/u.test(source.folded.slice(cell.start, cell.end)));
    const last = table.rows[table.rows.length - 1];
    if (!last || !isTotal(last) || table.rows.filter(isTotal).length !== 1) return [];
    return table.columns.flatMap((column, i) => {
      const stated = figure(source, last[i] ?? null);
      const parts = table.rows.slice(0, -1).map((row) => figure(source, row[i] ?? null));
      if (stated === null || column.role === "no" || parts.length < 2 || parts.some((part) => part === null)) return [];
      const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
      const heading = column.heading ? source.plain.slice(column.heading.start, column.heading.end) : "";
      return sum === stated ? [] : [contradiction(`${heading}: ${stated}`, `${heading}: ${parts.join(" + ")} = ${sum}`, "total")];
    });
  });
}

/** Everything in which the document says two things that cannot both be so. */
export function contradictions(
  placed: readonly PlacedCommitment[],
  tables: readonly PlanTable[],
  source: SourceText,
  frame: PlanFrame,
  title: string,
  body: { readonly from: number; readonly to: number },
): Contradiction[] {
  return [
    ...differentCounts(source, body.from, body.to),
    ...datesBefore(placed, frame, title),
    ...productsAgainstTotals(placed),
    ...partsAgainstTotal(placed),
    ...tableTotals(tables, source),
  ];
}
