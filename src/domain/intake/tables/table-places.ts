import { layoutFingerprint } from "./table-layout";
import { headingPaths } from "../headings/heading-paths";
import type { HeadingBlock } from "../headings/heading-block";
import type { TablePlace } from "./read-table";
import { isPageTotal, isCarriedForward, isSignatureText, isPartTotal, isTotalWord } from "../rows/row-words";
import { isNumberLike, rowShape, rowTexts, type Area } from "../rows/row-shape";
import type { SheetGrid } from "../sheet-grid";
import { findStructuralHeading } from "../headings/structural-heading";
import { splitAreas, type TableArea } from "./split-areas";

/** Finds every table of a sheet with its heading, its stretch of rows and its title. */
export function tablePlaces(grid: SheetGrid): TablePlace[] {
  return splitAreas(grid).flatMap((found) => placesOfArea(grid, found));
}

function placesOfArea(grid: SheetGrid, { area, headings }: TableArea): TablePlace[] {
  const blocks = headings.length > 0 ? withoutReprinted(grid, headings, area) : structuralBlocks(grid, area);
  const tops = blocks.map((block, at) => titleTop(grid, block, blocks[at - 1]?.bottom ?? 0, area));
  let yearAbove: number | null = null;
  return blocks.map((block, at) => {
    const headingTop = block.top === 0 ? block.bottom + 1 : block.top;
    const titleRows: number[] = [];
    for (let row = tops[at] ?? headingTop; row < headingTop; row++) if (rowShape(grid, row, area).cells > 0) titleRows.push(row);
    const title = titleRows.map((row) => rowTexts(grid, row, area).join(" ")).join("\n");
    const lastRow = at + 1 < blocks.length ? (tops[at + 1] ?? grid.rowCount + 1) - 1 : grid.rowCount;
    // The title of the whole sheet stands over its first table and holds for those below that name no year.
    const year = yearOf(`${title} ${grid.name}`) ?? yearAbove;
    yearAbove ??= year;
    return { grid, area, block, lastRow, titleRows, title, year };
  });
}

function structuralBlocks(grid: SheetGrid, area: Area): HeadingBlock[] {
  const block = findStructuralHeading(grid, area, 1);
  return block ? [block] : [];
}

/** Headings printed again on another page belong to the table above them: the same form, and no title of its own in between. */
function withoutReprinted(grid: SheetGrid, headings: readonly HeadingBlock[], area: Area): HeadingBlock[] {
  const kept: HeadingBlock[] = [];
  for (const heading of headings) {
    const before = kept[kept.length - 1];
    if (before && sameForm(grid, before, heading) && !hasTitle(grid, before, heading, area) && !countsAnew(grid, before, heading)) continue;
    kept.push(heading);
  }
  return kept;
}

/** Whether the rows under both headings begin with 1. */
function countsAnew(grid: SheetGrid, before: HeadingBlock, heading: HeadingBlock): boolean {
  const beginsWithOne = ({ bottom, left }: HeadingBlock): boolean => /^0?1(?:\.0?)?$/.test(grid.text(bottom + 1, left));
  return beginsWithOne(before) && beginsWithOne(heading);
}

function sameForm(grid: SheetGrid, a: HeadingBlock, b: HeadingBlock): boolean {
  return a.left === b.left && layoutFingerprint(headingPaths(grid, a)) === layoutFingerprint(headingPaths(grid, b));
}

function hasTitle(grid: SheetGrid, before: HeadingBlock, heading: HeadingBlock, area: Area): boolean {
  const top = titleTop(grid, heading, before.bottom, area);
  for (let row = top; row < heading.top; row++) {
    const words = rowTexts(grid, row, area);
    if (words.length > 0 && !words.every((text) => isNumberLike(text) || isPageText(text))) return true;
  }
  return false;
}

function isPageText(text: string): boolean {
  return (
    isPageTotal(text) || isCarriedForward(text) || isTotalWord(text) || isPartTotal(text) || /^(?:trang|tờ|page)(?!\p{L})/iu.test(text)
  );
}

/** First row of the title over a heading: rows of one or two texts and blank ones, down from the last row that is data. */
function titleTop(grid: SheetGrid, block: HeadingBlock, above: number, area: Area): number {
  let top = block.top === 0 ? block.bottom + 1 : block.top;
  while (top - 1 > above) {
    const row = top - 1;
    const shape = rowShape(grid, row, area);
    if (above > 0 && shape.cells > 0 && !couldBeTitle(grid, row, area)) break;
    top = row;
  }
  while (above > 0 && rowShape(grid, top, area).cells === 0 && top < block.top) top++;
  return top;
}

function couldBeTitle(grid: SheetGrid, row: number, area: Area): boolean {
  const shape = rowShape(grid, row, area);
  const texts = rowTexts(grid, row, area);
  if (shape.cells === 2 && texts.every((text) => /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,4}$/u.test(text))) return false;
  return shape.numbers === 0 && shape.cells <= 2 && !texts.some((text) => isSignatureText(text) || isTotalWord(text) || isPartTotal(text));
}

/** Year that a title speaks of; the latest where it names several. */
function yearOf(text: string): number | null {
  const years = [...text.matchAll(/(?:^|\D)((?:19|20)\d{2})(?!\d)/g)]
    .map((match) => Number(match[1]))
    .filter((year) => year >= 1990 && year <= 2100);
  return years.length > 0 ? Math.max(...years) : null;
}
