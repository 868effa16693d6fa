/** A piece of a formula's text. */
export interface FormulaToken {
  readonly kind: "number" | "text" | "cell" | "name" | "mark";
  readonly text: string;
}

const TOKEN =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|"(?<text>(?:[^"]|"")*)"|(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7}(?![A-Za-z0-9_(!]))|(?<name>[A-Za-z_][A-Za-z0-9_.]*)|(?<mark><=|>=|<>|[-+*/^&=<>(),;:%]))/y;

/** Pieces of a formula without its "="; null where something is not understood (other sheets, arrays, structured references). */
export function formulaTokens(formula: string): FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  const pattern = new RegExp(TOKEN.source, "y");
  const text = formula.replace(/^=/, "").trimEnd();
  while (pattern.lastIndex < text.length) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) return null;
    const kind = (["number", "text", "cell", "name", "mark"] as const).find((name) => groups[name] !== undefined);
    if (kind === undefined) return null;
    tokens.push({ kind, text: groups[kind] ?? "" });
  }
  return tokens;
}
