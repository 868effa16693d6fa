const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };
const CELL = /<t[dh]([^>]*)>(.*?)<\/t[dh]>/gs;

/** How many columns or rows a cell covers. */
function covered(attributes: string, direction: "colspan" | "rowspan"): number {
  return Math.min(60, Number(new RegExp(`${direction}="(\\d{1,4})"`).exec(attributes)?.[1] ?? 1));
}

/** What stands in a cell as one line. */
function cellText(html: string): string {
  return html
    .replace(/<li>/g, "- ")
    .replace(/<\/(?:p|h[1-6]|li)>|<br\s*\/?>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Rows of a table a line each, with tabs between the cells: merged cells keep their first place and leave the others empty. */
function tableText(html: string): string {
  const below: number[] = [];
  const lines = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) => {
    const cells: string[] = [];
    const skipCovered = (): void => {
      while ((below[cells.length] ?? 0) > 0) {
        below[cells.length] = (below[cells.length] ?? 0) - 1;
        cells.push("");
      }
    };
    for (const [, attributes = "", content = ""] of row.matchAll(CELL)) {
      skipCovered();
      const rows = covered(attributes, "rowspan");
      const text = cellText(content);
      for (let i = 0; i < covered(attributes, "colspan"); i++) {
        below[cells.length] = rows - 1;
        cells.push(i === 0 ? text : "");
      }
    }
    skipCovered();
    return cells.join("\t");
  });
  return `\n${lines.join("\n")}\n\n`;
}

/** Paragraphs a line each and table rows with tabs between their cells, from the simple HTML that a .docx is converted to. */
export function textFromHtml(html: string): string {
  return html
    .replace(/<table>((?:(?!<table>).)*?)<\/table>/gs, (_, rows: string) => tableText(rows))
    .replace(/<li>/g, "- ")
    .replace(/<br\s*\/?>/g, "\n")
    .replace(/<\/(p|h[1-6]|li|tr|table)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
      code ? String.fromCodePoint(Number(code)) : (ENTITIES[name ?? ""] ?? whole),
    )
    .replace(/\n{3,}/g, "\n\n");
}
