const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };

/** Paragraphs a line each and table rows with tabs between their cells, from the simple HTML that a .docx is converted to. */
export function textFromHtml(html: string): string {
  const rows = html.replace(
    /<tr>(.*?)<\/tr>/gs,
    (_, row: string) => `${row.replace(/<\/p>\s*<p>/g, " ").replace(/<\/t[dh]>\s*<t[dh][^>]*>/g, "\t")}\n`,
  );
  return rows
    .replace(/<li>/g, "- ")
    .replace(/<br\s*\/?>/g, "\n")
    .replace(/<\/(p|h[1-6]|li|tr|table)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
      code ? String.fromCodePoint(Number(code)) : (ENTITIES[name ?? ""] ?? whole),
    )
    .replace(/\n{3,}/g, "\n\n");
}
