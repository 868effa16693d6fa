import type { Plan } from "../../ledger/plan";
import type { ReportWording } from "../wording";
import { issuerLooks, type IssuerLook } from "./issuers";
import { placeContent, type PlaceContent } from "./place";
import type { SheetComposer } from "./sheet-composer";
import { linesHeight, wrappedLines } from "./text-height";

/** One half of a row of the signature block. */
interface Half {
  readonly key: string;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: "Left" | "Center";
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
    for (let first = 0; first < looks.length; first += 2) pairOfSignatures(composer, looks.slice(first, first + 2), first, split);
    recipientLines(composer, words).forEach((line) => halves(composer, line, undefined, split));
  }
  composer.keep(Math.max(1, top - 3), composer.row - 1, "signature");
}

/** "Nơi nhận:" and its lines, as kept or as usual. */
function recipientLines(composer: SheetComposer, words: ReportWording): Half[] {
  const lines = (composer.kept["recipients"] ?? words.signature.recipients.join("\n")).split("\n");
  const title: Half = { key: "", text: words.signature.recipientsTitle, size: 12, bold: true, italic: true, align: "Left" };
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

function halves(composer: SheetComposer, left: Half | undefined, right: Half | undefined, split: number): void {
  const at = [left && contentOf(composer, left), right && contentOf(composer, right)] as const;
  const values = Array.from({ length: composer.columns }, (_, index) => (index === 0 ? (at[0]?.value ?? null) : index === split - 1 ? (at[1]?.value ?? null) : null));
  const widths = [composer.width(1, split - 1), composer.width(split, composer.columns)] as const;
  const heights = [left, right].map((half, side) => (half ? linesHeight(wrappedLines(at[side]?.text ?? "", widths[side]! - 6, half.size, half.bold), half.size, 2) : 0));
  const row = composer.add({
    values,
    height: Math.max(17, ...heights),
    merge: [[1, split - 1], [split, composer.columns]],
    keys: [left, right].flatMap((half, side) => (half?.key ? [{ key: half.key, column: side === 0 ? 1 : split, original: at[side]?.original ?? "" }] : [])),
  });
  [left, right].forEach((half, side) => {
    if (!half) return;
    const range = { top: row, bottom: row, left: side === 0 ? 1 : split, right: side === 0 ? split - 1 : composer.columns };
    composer.style(range, { size: half.size, bold: half.bold === true, italic: half.italic === true, align: half.align ?? "Center", verticalAlign: "Top", wrap: true, locked: false });
  });
}

function contentOf(composer: SheetComposer, half: Half): PlaceContent {
  return half.key === "" || half.key === "recipients" ? { value: half.text, text: half.text, original: composer.kept["recipients"] === undefined ? half.text : "" } : placeContent(composer, half.key, [half.text]);
}
