/** An item of a list, with what stands indented under it. */
export interface GuideItem {
  readonly text: string;
  readonly under: readonly GuideBlock[];
}

/** A piece of the guide; texts keep their marks for bold, code and links. */
export type GuideBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly isNumbered: boolean; readonly items: readonly GuideItem[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

const HEADING = /^#+ +(.*)$/;
const ITEM = /^(\d+\.|-) +(.*)$/;
/** Lines that the pane leaves out: pictures (they show the pane itself), comments, rules. */
const LEFT_OUT = /^(!\[|<!--|---+$)/;

/** Reads the part of Markdown that the guide is written in: headings, paragraphs, lists, tables. */
export function guideBlocks(lines: readonly string[]): GuideBlock[] {
  const blocks: GuideBlock[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const heading = HEADING.exec(line);
    const from = at;
    if (line.trim() === "" || LEFT_OUT.test(line)) at++;
    else if (heading) {
      blocks.push({ kind: "heading", text: heading[1]! });
      at++;
    } else if (line.startsWith("|")) {
      at = endOf(lines, from, (next) => next.startsWith("|"));
      blocks.push(tableOf(lines.slice(from, at)));
    } else if (ITEM.test(line)) {
      at = endOf(lines, from, (next) => ITEM.test(next) || /^\s+\S/.test(next));
      blocks.push(listOf(lines.slice(from, at)));
    } else {
      at = endOf(lines, from, (next) => next.trim() !== "" && !HEADING.test(next) && !ITEM.test(next) && !next.startsWith("|"));
      blocks.push({
        kind: "paragraph",
        text: lines
          .slice(from, at)
          .map((each) => each.trim())
          .join(" "),
      });
    }
  }
  return blocks;
}

/** Index after the last of the lines from one on that belong together. */
function endOf(lines: readonly string[], from: number, belongs: (line: string) => boolean): number {
  let end = from + 1;
  while (end < lines.length && belongs(lines[end]!)) end++;
  return end;
}

function tableOf(lines: readonly string[]): GuideBlock {
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return { kind: "table", head, rows };
}

function listOf(lines: readonly string[]): GuideBlock {
  const starts = lines.flatMap((line, index) => (ITEM.test(line) ? [index] : []));
  const items = starts.map((start, index): GuideItem => {
    const under = lines.slice(start + 1, starts[index + 1]).map((line) => line.replace(/^ {1,3}/, ""));
    return { text: ITEM.exec(lines[start]!)![2]!, under: guideBlocks(under) };
  });
  return { kind: "list", isNumbered: /^\d/.test(lines[0]!), items };
}
