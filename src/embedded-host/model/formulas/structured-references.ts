const escaped = (column: string): string => column.replace(/['#[\]@]/g, "'$&");

/** Where a formula stands: the table around it, null outside of tables. */
export interface FormulaPlace {
  tableName: string | null;
}

const brackets = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[((?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\]/gu;
const quotedText = /"(?:[^"]|"")*"/g;

function outsideTexts(formula: string, change: (part: string) => string): string {
  let result = "";
  let from = 0;
  for (const match of formula.matchAll(quotedText)) {
    result += change(formula.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + change(formula.slice(from));
}

const plain = /^[^[\]]*$/;

function thisRow(inner: string): string | null {
  if (!inner.startsWith("@")) return null;
  const rest = inner.slice(1);
  if (rest === "") return "[#This Row]";
  if (plain.test(rest)) return `[#This Row],[${rest}]`;
  return `[#This Row],${rest}`;
}

/** The formula written last: the cells of a column mostly get the same one. */
let last: { formula: string; tableName: string | null; written: string } = { formula: "", tableName: null, written: "" };

/** Structured references as the file and the formula engine write them: `[@x]` becomes `Table[[#This Row],[x]]`, a bare `[x]` gets its table's name. */
export function toFileReferences(formula: string, place: FormulaPlace): string {
  if (!formula.includes("[")) return formula;
  if (formula === last.formula && place.tableName === last.tableName) return last.written;
  const written = outsideTexts(formula, (part) =>
    part.replace(brackets, (whole, table: string | undefined, inner: string) => {
      if (/^\d+$/.test(inner)) return whole;
      const name = table ?? place.tableName;
      if (!name) return whole;
      const row = thisRow(inner.trim());
      return `${name}[${row ?? inner}]`;
    }),
  );
  last = { formula, tableName: place.tableName, written };
  return written;
}

/** Structured references as Excel shows them: `Table[[#This Row],[x]]` becomes `[@x]` inside its table and `Table[@x]` outside. */
export function toShownReferences(formula: string, place: FormulaPlace): string {
  if (!formula.includes("[#This Row]")) return formula;
  return outsideTexts(formula, (part) =>
    part.replace(brackets, (whole, table: string | undefined, inner: string) => {
      const row = /^\[#This Row\](?:,\s*(.*))?$/s.exec(inner);
      if (!row || !table) return whole;
      const owner = table === place.tableName ? "" : table;
      const columns = row[1];
      if (columns === undefined) return `${owner}[@]`;
      const single = /^\[([\p{L}\p{N}_]+)\]$/u.exec(columns);
      return `${owner}[@${single ? single[1] : columns}]`;
    }),
  );
}

/** The formula after a table or one of its columns was given another name. */
export function renameInStructured(
  formula: string,
  table: string,
  change: { table?: string; column?: [before: string, after: string] },
): string {
  if (!formula.toLowerCase().includes(table.toLowerCase())) return formula;
  return outsideTexts(formula, (part) => {
    const columned = part.replace(brackets, (whole, owner: string | undefined, inner: string) => {
      if (owner?.toLowerCase() !== table.toLowerCase()) return whole;
      const renamed = change.column ? renameColumn(inner, ...change.column) : inner;
      return `${change.table ?? owner}[${renamed}]`;
    });
    return change.table
      ? columned.replace(
          new RegExp(`(?<![\\p{L}\\p{N}_.\\\\!'])${table.replace(/[.\\]/g, "\\$&")}(?![\\p{L}\\p{N}_.\\\\(!])`, "giu"),
          change.table,
        )
      : columned;
  });
}

function renameColumn(inner: string, before: string, after: string): string {
  if (inner.toLowerCase() === escaped(before).toLowerCase()) return escaped(after);
  const wanted = `[${escaped(before)}]`.toLowerCase();
  return inner.replace(/\[(?:[^[\]']|'.)*\]/g, (one) => (one.toLowerCase() === wanted ? `[${escaped(after)}]` : one));
}
