/** A text as formulas write it; pieces over 255 characters are joined, since Excel takes no longer ones. */
export function quotedText(text: string): string {
  const pieces: string[] = [];
  let piece = "";
  for (const character of text) {
    if (piece.length >= 240) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  pieces.push(piece);
  return pieces.map((part) => `"${part.replaceAll('"', '""')}"`).join("&");
}

/** A text as a criterion of COUNTIFS and SUMIFS that means exactly this text: wildcards escaped, operators not taken for such. */
export function exactCriterion(text: string): string {
  return quotedText(`=${text.replace(/[~*?]/g, "~$&")}`);
}

/** A date as formulas write it, whatever the machine's language. */
export function dateLiteral(date: string): string {
  return `DATE(${Number(date.slice(0, 4))},${Number(date.slice(5, 7))},${Number(date.slice(8, 10))})`;
}

/** Factor for SUMPRODUCT that is 0 in the rows whose id is one of these; empty where there are none. */
export function notAmong(column: string, ids: readonly string[]): string {
  return ids.length === 0 ? "" : `*ISNA(MATCH(${column},{${ids.map(quotedText).join(",")}},0))`;
}
