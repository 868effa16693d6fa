const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };
const CELL = /<t[dh]([^>]*)>(.*?)<\/t[dh]>/gs;

/** How many columns or rows a cell covers. */
function covered(attributes: string, direction: "colspan" | "rowspan"): number {
  return Math.min(60, Number(new RegExp(`${direction}="(\\d{1,4})"`).exec(attributes)?.[1] ?? 1));
}

/** The lines that stand in a cell. */
function cellLines(html: string): string[] {
  return html
    .replace(/\s+/g, " ")
    .replace(/<li>/g, "- ")
    .replace(/<\/(?:p|h[1-6]|li)>|<br\s*\/?>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}

/** The motto that stands in the letterhead of a document and in no other table. */
const MOTTO = /cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do|đảng cộng sản việt nam$/iu;

/** The letterhead of a document, laid out as a table without lines: the issuer with the number beside the motto with the day. */
function letterhead(html: string): string | null {
  const lines = [...html.matchAll(CELL)].flatMap(([, , content = ""]) => cellLines(content));
  return lines.some((line) => MOTTO.test(line.normalize("NFC"))) ? `\n${lines.join("\n")}\n\n` : null;
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
      const text = cellLines(content).join(" ");
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

/** Paragraphs a line each and table rows with tabs between their cells, a letterhead line by line, from the simple HTML that a .docx is converted to. */
export function textFromHtml(html: string): string {
  return html
    .replace(/<table>((?:(?!<table>).)*?)<\/table>/gs, (_, rows: string) => letterhead(rows) ?? tableText(rows))
    .replace(/<li>/g, "- ")
    .replace(/<br\s*\/?>/g, "\n")
    .replace(/<\/(p|h[1-6]|li|tr|table)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
      code ? String.fromCodePoint(Number(code)) : (ENTITIES[name ?? ""] ?? whole),
    )
    .replace(/\n{3,}/g, "\n\n");
}
