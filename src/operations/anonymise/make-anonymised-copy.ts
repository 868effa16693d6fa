import type { AnonymisedCopy, OwnFile } from "../files/own-file";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import type { Work } from "../work";
import type { Workshop } from "../workshop";
import { anonymiseBook } from "./anonymise-book";

/** Makes a copy of the open workbook in which nobody can be known again, and hands it to the person; the workbook stays as it is. */
export async function makeAnonymisedCopy(shop: Workshop, ownFile: OwnFile | null, work?: Work): Promise<Result<AnonymisedCopy>> {
  return refusingOn(async () => {
    if (ownFile === null) return refused({ code: "copy-not-possible" });
    const bytes = await ownFile.read();
    if (!bytes.ok) return bytes;
    const made = await anonymiseBook(shop, bytes.value, work);
    if (!made.ok) return made;
    const { bytes: copy, ...counts } = made.value;
    work?.progress?.("saving", 0, 1);
    const place = await ownFile.handOver(copy);
    return place.ok ? done({ ...counts, place: place.value }) : place;
  });
}
