import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Pseudonyms } from "../../domain/anonymise/pseudonyms";
import { anonymisedPart } from "./anonymise-part";

/** A copy of a workbook file, and what in it could not be looked into. */
export interface AnonymisedPackage {
  readonly bytes: Uint8Array;
  /** Pictures that the copy still holds: they may show people or papers. */
  readonly pictures: number;
}

const IS_XML = /\.(xml|rels|vml)$/i;
const IS_PICTURE = /^xl\/media\//i;

/** Goes through every XML part of a package: sheets, texts, comments, drawings, properties, settings. */
export function anonymisePackage(bytes: Uint8Array, pseudonyms: Pseudonyms, nobody: string): AnonymisedPackage {
  const parts = unzipSync(bytes);
  const after: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(parts)) {
    if (/^docProps\/thumbnail/i.test(name)) continue;
    after[name] = IS_XML.test(name) ? strToU8(anonymisedPart(strFromU8(content), pseudonyms, nobody)) : content;
  }
  return { bytes: zipSync(after, { level: 6 }), pictures: Object.keys(parts).filter((name) => IS_PICTURE.test(name)).length };
}
