import type { SheetSnapshot } from "../sheet/sheet-snapshot";
import { couldBeLegacy, decodeLegacy, encodingOfFont, legacyEncodingOf, type LegacyEncoding } from "../vietnamese/legacy-text";

/** Cells that must speak for an old encoding before the letters of a whole sheet are taken as such. */
const LEAST_EVIDENCE = 3;
const MOST_REMEMBERED = 50_000;

/** Decodes TCVN3 and VNI cells of a sheet: by the cell's font, else by its letters, else by what the sheet's other cells are. */
export class LegacyDecoder {
  private readonly prevailing: LegacyEncoding | null;
  private readonly known = new Map<string, string>();

  constructor(private readonly snapshot: SheetSnapshot) {
    this.prevailing = prevailingEncoding(snapshot);
  }

  decode(text: string, row: number, column: number): string {
    const font = this.snapshot.fontNames?.[row - 1]?.[column - 1];
    const byFont = encodingOfFont(font);
    if (byFont) return decodeLegacy(text, byFont, font);
    if (!couldBeLegacy(text)) return text;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const byLetters = this.prevailing ?? legacyEncodingOf(text);
    const decoded = byLetters ? decodeLegacy(text, byLetters) : text;
    if (this.known.size < MOST_REMEMBERED) this.known.set(text, decoded);
    return decoded;
  }
}

function prevailingEncoding(snapshot: SheetSnapshot): LegacyEncoding | null {
  const votes = { tcvn3: 0, vni: 0, unicode: 0 };
  let seen = 0;
  for (let row = 0; row < snapshot.cells.length && seen < 3000; row++) {
    for (const value of snapshot.cells[row] ?? []) {
      if (typeof value !== "string" || !/[\u00A1-\u1EF9]/.test(value)) continue;
      seen++;
      const encoding = legacyEncodingOf(value);
      if (encoding) votes[encoding]++;
      else if (!couldBeLegacy(value)) votes.unicode++;
    }
  }
  const best = votes.tcvn3 >= votes.vni ? "tcvn3" : "vni";
  return votes[best] >= LEAST_EVIDENCE && votes[best] > 4 * votes.unicode ? best : null;
}
