import { pseudonymWords as english } from "../../domain/anonymise/pseudonym-words.en";
import { pseudonymWords as vietnamese } from "../../domain/anonymise/pseudonym-words.vi";
import { Pseudonyms } from "../../domain/anonymise/pseudonyms";
import { readWorkbook } from "../../excel/reading/read-workbook";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, type Result } from "../refusals/refusal";
import type { Work } from "../work";
import { languageOf, type Workshop } from "../workshop";
import { anonymisePackage, type AnonymisedPackage } from "./anonymise-package";
import { personalValuesOf } from "./personal-values-of";

/** An anonymised copy, and how many values of each kind got another. */
export interface AnonymisedBook extends AnonymisedPackage {
  readonly names: number;
  readonly numbers: number;
  readonly addresses: number;
}

/** A copy of the open workbook's file for sharing: names, ID and phone numbers and addresses replaced, each by the same value everywhere. */
export async function anonymiseBook(shop: Workshop, bytes: Uint8Array, work?: Work): Promise<Result<AnonymisedBook>> {
  return refusingOn(async () => {
    const workbook = await readWorkbook(shop.excel, new Set(), {
      signal: work?.signal,
      progress: (at, of) => work?.progress?.("reading", at, of),
    });
    const values = personalValuesOf(workbook);
    const words = languageOf(shop, work) === "vi" ? vietnamese : english;
    const copy = anonymisePackage(bytes, new Pseudonyms(values, words), words.person("000"));
    return done({
      ...copy,
      names: values.names.length,
      numbers: values.idNumbers.length + values.phones.length,
      addresses: values.addresses.length,
    });
  });
}
