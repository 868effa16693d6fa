import { lineFields, type PathStep, type PivotGroups } from "./pivot-groups";
import { type Aggregation, type PivotModel, placeOfValue, VALUES } from "./pivot-model";
import { compareValues } from "./pivot-value";

/** A row or a column of a report. */
export interface PivotLine {
  kind: "item" | "subtotal" | "grand" | "blank";
  path: PathStep[];
  /** The function of a subtotal; "Automatic" is that of the data field. */
  aggregation: Aggregation;
  /** The data field whose sums stand in it, where several stand on this axis. */
  data: number | null;
  /** False for the heading of a group whose sums stand elsewhere. */
  hasSums: boolean;
}

type LineAxis = "row" | "column";

/** Whether a field has lines of its own for the headings of its groups; columns never have. */
export function isOutline(pivot: PivotModel, axis: LineAxis, field: number): boolean {
  if (axis === "column") return false;
  if (field !== VALUES) return pivot.state.fields[field]!.outline;
  return pivot.state.rows.every((one) => one === VALUES || pivot.state.fields[one]!.outline);
}

const sumOrNothing = (sum: unknown): number => (typeof sum === "number" ? sum : -Infinity);

/** The items of a field under a path in the order that the field is sorted by. */
function sortedItems(groups: PivotGroups, path: readonly PathStep[], field: number): number[] {
  const { cache, state } = groups.pivot;
  const items = groups.itemsUnder(path, field);
  const { sort, items: all } = state.fields[field]!;
  if (sort.direction === "Manual") return items;
  const sign = sort.direction === "Ascending" ? 1 : -1;
  const { by, scope } = sort;
  if (by === null || state.data[by] === undefined) {
    const { items: values } = cache.fields[field]!;
    return items.sort((a, b) => {
      const [left, right] = [values[all![a]!.value]!, values[all![b]!.value]!];
      // What is empty comes last either way.
      return left === null || right === null ? compareValues(left, right) : sign * compareValues(left, right);
    });
  }
  const within = scope.map((one) => ({ field: one.field, item: placeOfValue(state, one.field, one.value) }));
  const sums = new Map(items.map((item) => [item, sumOrNothing(groups.sum([...path, { field, item }, ...within], by))]));
  return items.sort((a, b) => sign * (sums.get(a)! - sums.get(b)!));
}

/** The lines of an axis from its first to its last, totals among them. */
export function linesOf(groups: PivotGroups, axis: LineAxis): PivotLine[] {
  const { pivot } = groups;
  const { state } = pivot;
  const fields = lineFields(pivot, axis);
  const valuesAt = fields.indexOf(VALUES);
  const lines: PivotLine[] = [];
  const line = (kind: PivotLine["kind"], path: PathStep[], more: Partial<PivotLine> = {}): void => {
    const step = path.find(({ field }) => field === VALUES);
    lines.push({ kind, path, aggregation: "Automatic", data: step?.item ?? null, hasSums: true, ...more });
  };
  /** A total stands once, or for every data field where these come further inwards. */
  const totals = (path: PathStep[], kind: "subtotal" | "grand", aggregation: Aggregation): void => {
    const isWithin = path.some(({ field }) => field === VALUES);
    if (valuesAt < 0 || isWithin) line(kind, path, { aggregation });
    else state.data.forEach((_, data) => line(kind, path, { aggregation, data }));
  };
  const itemsAt = (path: PathStep[], field: number): number[] =>
    field === VALUES ? [...state.data.keys()] : sortedItems(groups, path, field);

  const visit = (path: PathStep[], level: number): void => {
    const field = fields[level]!;
    const isLast = level === fields.length - 1;
    const hasInner = fields.slice(level + 1).some((one) => one !== VALUES);
    const sumsBelow = valuesAt > level;
    for (const item of itemsAt(path, field)) {
      const here = [...path, { field, item }];
      const model = field === VALUES ? null : state.fields[field]!;
      const isClosed = model?.items![item]!.expanded === false && hasInner;
      if (isLast || (isClosed && !sumsBelow)) {
        line("item", here);
        if (model?.blankLine && level === 0 && fields.length > 1) line("blank", here);
        continue;
      }
      const functions = hasInner && model && !isClosed ? model.subtotals : [];
      const outline = isOutline(pivot, axis, field);
      const onTop = outline && model !== null && model.subtotalTop && functions.length === 1 && functions[0] === "Automatic" && !sumsBelow;
      if (outline) line("item", here, { hasSums: onTop });
      if (isClosed) totals(here, "subtotal", "Automatic");
      else visit(here, level + 1);
      if (!onTop) functions.forEach((aggregation) => totals(here, "subtotal", aggregation));
      if (model?.blankLine) line("blank", here);
    }
  };

  if (fields.length === 0) line("item", []);
  else visit([], 0);
  const asked = axis === "row" ? state.options.columnTotals : state.options.rowTotals;
  if (asked && fields.some((field) => field !== VALUES)) totals([], "grand", "Automatic");
  return lines;
}
