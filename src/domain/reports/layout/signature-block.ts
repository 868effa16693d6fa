import type { Plan } from "../../ledger/plan";
import type { DraftValue } from "../../sheet/sheet-draft";
import type { ReportWording } from "../wording";
import { brokenName } from "./broken-name";
import { issuerLooks, type IssuerLook } from "./issuers";
import { placeContent, type PlaceContent } from "./place";
import type { SheetComposer } from "./sheet-composer";
import { linesHeight, wrappedLines } from "../../sheet/text-height";

/** One half of a row of the signature block. */
interface Half {
  readonly key: string;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: "Left" | "Center";
}

interface Stretch {
  readonly half: Half;
  readonly left: number;
  readonly right: number;
}

/** Room in points for a signature and a stamp. */
const ROOM_TO_SIGN = 68;

/** Signatures of the issuers with "Nơi nhận"; never alone on a page. A lead issuer signs to the right, a second one to the left. */
export function signatureBlock(composer: SheetComposer, plan: Plan, words: ReportWording, split: number): void {
  const looks = issuerLooks(plan, words.signature);
  composer.blank(8);
  const top = composer.row;
  if (looks.length === 1) singleSignature(composer, looks[0]!, words, split);
  else {
    const half = evenStretches(composer, 2)[1]![0];
    for (let first = 0; first < looks.length; first += 2) pairOfSignatures(composer, looks.slice(first, first + 2), first, half);
    recipientLines(composer, words).forEach((line) => halves(composer, line, undefined, split));
  }
  composer.keep(Math.max(1, top - 3), composer.row - 1, "signature");
}

/** Signatures under a list: who made it to the left, the issuers beside, the lead to the right; with the last rows of the list. */
export function listSignatures(composer: SheetComposer, plan: Plan, words: ReportWording): void {
  const issuers = issuerLooks(plan, words.signature).slice(0, 2).reverse();
  const bounds = evenStretches(composer, issuers.length + 1);
  const maker: IssuerLook = { parent: "", body: "", onBehalf: words.signature.madeBy, post: words.signature.signHere };
  const top = composer.blank(8);
  const half = (look: IssuerLook, part: "body" | "post" | "name", index: number): Half => ({
    key: `sign.${index}.${part}`,
    text: part === "body" ? bodyLine(look) : part === "post" ? look.post : "",
    size: 13,
    bold: index > 0 || part !== "post",
    italic: index === 0 && part === "post",
  });
  for (const part of ["body", "post", "name"] as const) {
    if (part === "name") composer.blank(ROOM_TO_SIGN);
    sideBySide(
      composer,
      [maker, ...issuers].map((look, index) => ({
        half: half(look, part, index),
        left: bounds[index]![0],
        right: bounds[index]![1],
      })),
    );
  }
  composer.keep(Math.max(1, top - 3), composer.row - 1, "signature");
}

/** Height in points that the signatures under a list take. */
export const LIST_SIGNATURES_HEIGHT = ROOM_TO_SIGN + 120;

/** Columns parted into stretches so that the narrowest is as wide as the columns allow. */
function evenStretches(composer: SheetComposer, count: number): (readonly [number, number])[] {
  const narrowest = (stretches: readonly (readonly [number, number])[]): number =>
    Math.min(...stretches.map(([left, right]) => composer.width(left, right)));
  return stretchesFrom(1, composer.columns, count).reduce((best, next) => (narrowest(next) > narrowest(best) ? next : best));
}

/** Every way to part the columns from one on into so many stretches. */
function stretchesFrom(left: number, last: number, count: number): (readonly [number, number])[][] {
  if (count === 1) return [[[left, last]]];
  return Array.from({ length: last - left - count + 2 }, (_, index) => left + index).flatMap((right) =>
    stretchesFrom(right + 1, last, count - 1).map((rest) => [[left, right] as const, ...rest]),
  );
}

/** "Nơi nhận:" and its lines, as kept or as usual. */
function recipientLines(composer: SheetComposer, words: ReportWording): Half[] {
  const lines = (composer.kept["recipients"] ?? words.signature.recipients.join("\n")).split("\n");
  const title: Half = {
    key: "",
    text: words.signature.recipientsTitle,
    size: 12,
    bold: true,
    italic: true,
    align: "Left",
  };
  return [title, ...lines.map((text): Half => ({ key: "recipients", text, size: 11, align: "Left" }))];
}

function singleSignature(composer: SheetComposer, look: IssuerLook, words: ReportWording, split: number): void {
  const [title, ...lines] = recipientLines(composer, words);
  halves(composer, title, { key: "sign.1.body", text: look.onBehalf, size: 13, bold: true }, split);
  halves(composer, lines[0], { key: "sign.1.post", text: look.post, size: 13, bold: true }, split);
  for (const line of lines.slice(1)) halves(composer, line, undefined, split);
  composer.blank(Math.max(20, ROOM_TO_SIGN - 17 * Math.max(0, lines.length - 1)));
  halves(composer, undefined, { key: "sign.1.name", text: "", size: 13, bold: true }, split);
}

function pairOfSignatures(composer: SheetComposer, pair: readonly IssuerLook[], before: number, split: number): void {
  const half = (part: "body" | "post" | "name", which: 0 | 1, text: string | undefined): Half | undefined =>
    text === undefined ? undefined : { key: `sign.${before + which + 1}.${part}`, text, size: 13, bold: true };
  const [lead, second] = pair;
  halves(composer, half("body", 1, second && bodyLine(second)), half("body", 0, lead && bodyLine(lead)), split);
  halves(composer, half("post", 1, second?.post), half("post", 0, lead?.post), split);
  composer.blank(ROOM_TO_SIGN);
  halves(composer, half("name", 1, second && ""), half("name", 0, lead && ""), split);
  composer.blank(8);
}

/** Where several sign, the organisation stands under the body that it signs for. */
function bodyLine(look: IssuerLook): string {
  return look.parent === "" ? look.onBehalf : `${look.onBehalf}\n${look.parent}`;
}

/** Texts side by side over stretches of columns, in one row. */
function sideBySide(composer: SheetComposer, parts: readonly (Stretch | undefined)[]): void {
  const drawn = parts.flatMap((part) =>
    part ? [{ ...part, content: contentOf(composer, part.half, composer.width(part.left, part.right) - 6) }] : [],
  );
  const values: DraftValue[] = Array.from({ length: composer.columns }, () => null);
  for (const { left, content } of drawn) values[left - 1] = content.value;
  const heights = drawn.map(({ half, left, right, content }) =>
    linesHeight(wrappedLines(content.text, composer.width(left, right) - 6, half.size, half.bold), half.size, 2),
  );
  const row = composer.add({
    values,
    height: Math.max(17, ...heights),
    merge: drawn.map(({ left, right }) => [left, right] as const),
    keys: drawn.flatMap(({ half, left, content }) => (half.key ? [{ key: half.key, column: left, original: content.original ?? "" }] : [])),
  });
  for (const { half, left, right } of drawn) {
    composer.style(
      { top: row, bottom: row, left, right },
      {
        size: half.size,
        bold: half.bold === true,
        italic: half.italic === true,
        align: half.align ?? "Center",
        verticalAlign: "Top",
        wrap: true,
        locked: false,
      },
    );
  }
}

function halves(composer: SheetComposer, left: Half | undefined, right: Half | undefined, split: number): void {
  sideBySide(composer, [left && { half: left, left: 1, right: split - 1 }, right && { half: right, left: split, right: composer.columns }]);
}

function contentOf(composer: SheetComposer, half: Half, width: number): PlaceContent {
  return half.key === "" || half.key === "recipients"
    ? { value: half.text, text: half.text, original: composer.kept["recipients"] === undefined ? half.text : "" }
    : placeContent(composer, half.key, [
        half.text
          .split("\n")
          .map((line) => brokenName(line, width, half.size, half.bold))
          .join("\n"),
      ]);
}
