import type { Language } from "../../operations/operations";
import { isPanelId, type PanelId } from "../panel-id";
import { guideBlocks, type GuideBlock } from "./guide-blocks";

/** A chapter of the guide, and the panel that it is about, if any. */
export interface GuideChapter {
  readonly title: string;
  readonly panel: PanelId | null;
  readonly blocks: readonly GuideBlock[];
}

/** The English part stands at the end, its chapters one level below its title. */
const ENGLISH = /^## English/;
/** Names the panel that the chapter under it is about. */
const PANEL = /^<!-- panel: (\w+) -->$/;

/** Chapters of the guide in one language, in its order. */
export function guideChapters(guide: string, language: Language): GuideChapter[] {
  const lines = guide.split(/\r?\n/);
  const english = lines.findIndex((line) => ENGLISH.test(line));
  const own = language === "en" ? lines.slice(english + 1) : lines.slice(0, english);
  const mark = language === "en" ? "### " : "## ";
  const starts = own.flatMap((line, index) => (line.startsWith(mark) ? [index] : []));
  return starts.map((start, index) => ({
    title: own[start]!.slice(mark.length).replace(/^\d+\. /, ""),
    panel: panelOf(own.slice(starts[index - 1] ?? 0, start)),
    blocks: guideBlocks(own.slice(start + 1, starts[index + 1])),
  }));
}

/** The panel named last before a chapter. */
function panelOf(before: readonly string[]): PanelId | null {
  const last = before.filter((line) => line.trim() !== "").at(-1) ?? "";
  const name = PANEL.exec(last)?.[1];
  return isPanelId(name) ? name : null;
}
