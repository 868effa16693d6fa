import type { Target } from "../../ledger/target";
import { fieldOfKey } from "../fields";
import type { TrackingTable } from "../tables/tracking-table";
import { dateOfFigure } from "./date-of-figure";
import type { IntakeDraft } from "./intake-draft";
import { matchTarget } from "./match-target";
import { newTarget, placeOf } from "./new-target";
import { sourcesOf, type RecordSource } from "./record-source";
import { subjectOfTitle } from "./subject-of-title";

/** Headings that say only that something was done, not what. */
const BARE =
  /^(?:số lượng|số hộ|kết quả|(?:số hộ |hộ )?(?:đã |được )?(?:thực hiện|đạt|tham gia|đăng ký|hoàn thành)|số liệu|sl)(?: được| đạt)?$/i;

/** Adds the figures of all logs of figures and of all sums by unit: to the target of the code, else of the wording; a sum whose target nobody has named makes one. */
export function addProgress(draft: IntakeDraft, tables: readonly TrackingTable[]): void {
  for (const source of sourcesOf(tables, "progress")) {
    const isSum = !source.table.columns.some(({ key }) => key === "date");
    const date = isSum ? dateOfFigure(draft, source.table, null) : source.date("date");
    for (const { key, header } of source.table.columns) {
      if (key === null || fieldOfKey(key) !== "quantity") continue;
      const quantity = source.number(key);
      if (date === null || quantity === null) continue;
      const targetId = targetOf(draft, source, header);
      if (targetId === null) continue;
      draft.progress.push({
        date,
        targetId,
        unit: placeOf(source),
        quantity,
        denominator: source.number("denominator"),
        source: source.text("note") ?? source.table.sheet,
        origin: source.origin(key),
      });
    }
  }
}

/** Id of the target that a figure is of: by its code or wording, else by the heading over the figure and the table's title. */
function targetOf(draft: IntakeDraft, source: RecordSource, header: string): string | null {
  const code = source.text("targetId");
  const text = source.text("targetText");
  if (code !== null) return code;
  if (text !== null) return matchTarget(text, null, draft.known)?.id ?? null;
  return placeOf(source) === null ? null : targetOfHeading(draft, source, header).id;
}

function targetOfHeading(draft: IntakeDraft, source: RecordSource, header: string): Target {
  const leaf = (header.split(" / ").pop() ?? header).replace(/\s*\([^)]*\)\s*$/, "");
  const subject = subjectOfTitle(source.table.title ?? "");
  const text = BARE.test(leaf) && subject !== null ? subject : leaf;
  const found = matchTarget(text, null, draft.known) ?? (subject === null ? null : matchTarget(`${leaf} ${subject}`, null, draft.known));
  if (found) return found;
  const made = newTarget(draft, source, text, null);
  const share = source.table.columns.some(({ key }) => key === "denominator");
  const target: Target = share
    ? { ...made, kind: "percentage", measure: "%", nature: "ratio", scopeUnit: null }
    : { ...made, scopeUnit: null };
  draft.targets.push(target);
  draft.known.push(target);
  return target;
}
