import { anonymisedCode, anonymisedNumber, anonymisedText } from "../../domain/anonymise/anonymise-text";
import type { Pseudonyms } from "../../domain/anonymise/pseudonyms";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(xml: string): string {
  return xml.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(code);
  });
}

const encoded = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

type Change = (text: string) => string;

function changed(xml: string, change: Change): string {
  const text = decoded(xml);
  const after = change(text);
  return after === text ? xml : encoded(after);
}

/** Elements whose text is cut into runs: a name may stand across several of them. */
const CONTAINER = /<((?:\w+:)?(?:si|is|text|p))(\s[^>]*)?>([\s\S]*?)<\/\1>/g;
const RUN = /(<((?:\w+:)?t)(?:\s[^>]*)?>)([^<]*)(<\/\2>)/g;
const PHONETIC = /<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g;

/** The runs of a text, changed as one text: where it changes, the first run takes all of it. */
function withRuns(inner: string, change: Change): string {
  const own = inner.replace(PHONETIC, "");
  const whole = [...own.matchAll(RUN)].map((match) => decoded(match[3] ?? "")).join("");
  const after = change(whole);
  if (after === whole) return inner;
  let isFirst = true;
  return own.replace(RUN, (_, open: string, __, ___, close: string) => {
    const text = isFirst ? encoded(after) : "";
    isFirst = false;
    return open + text + close;
  });
}

/** Whoever wrote in the file: authors of threads, users who shared or changed it. */
const PERSON = /<(?:\w+:)?person\s[^>]*>/g;
const AUTHOR_ATTRIBUTE = /\s(displayName|userId|userName|lastEditedBy)="[^"]*"/g;
const USER_ATTRIBUTE = /\s(userName|lastEditedBy)="[^"]*"/g;
const PROPERTY_OF_PERSON = /<((?:\w+:)?(?:creator|lastModifiedBy|manager|Manager|Company|author))(\s[^>]*)?>[^<]*<\/\1>/g;
const OWN_SETTING = /<(?:\w+:)?property\s[^>]*name="plan-ledger\.(?:pairs|left-out|earlier)"[^>]*\/>/g;
const PATH_OF_FILE = /<(?:\w+:)?absPath\s[^>]*\/>/g;
const CELL_VALUE = /(<((?:\w+:)?v)>)([^<]*)(<\/\2>)/g;
const CODE = /(<((?:\w+:)?(?:f|formula1|formula2|formula|definedName|calculatedColumnFormula))(?:\s[^>]*)?>)([^<]+)(<\/\2>)/g;
const OTHER_TEXT = />([^<>]*\p{L}[^<>]*|[^<>]*\d{7}[^<>]*)</gu;
const ATTRIBUTE = /(\s[\w:]+=")([^"]*(?:\p{L}[^"]* |\d{7})[^"]*)(")/gu;

/** One XML part of a package without anything personal that is known. */
export function anonymisedPart(xml: string, pseudonyms: Pseudonyms, nobody: string): string {
  const text: Change = (one) => anonymisedText(one, pseudonyms);
  const code: Change = (one) => anonymisedCode(one, pseudonyms);
  return xml
    .replace(OWN_SETTING, "")
    .replace(PATH_OF_FILE, "")
    .replace(PROPERTY_OF_PERSON, (_, name: string, more: string | undefined) => `<${name}${more ?? ""}>${encoded(nobody)}</${name}>`)
    .replace(PERSON, (person) => person.replace(AUTHOR_ATTRIBUTE, (_, name: string) => ` ${name}="${encoded(nobody)}"`))
    .replace(USER_ATTRIBUTE, (_, name: string) => ` ${name}="${encoded(nobody)}"`)
    .replace(CONTAINER, (whole, name: string, more: string | undefined, inner: string) => {
      const after = withRuns(inner, text);
      return after === inner ? whole : `<${name}${more ?? ""}>${after}</${name}>`;
    })
    .replace(CODE, (_, open: string, __, inner: string, close: string) => open + changed(inner, code) + close)
    .replace(CELL_VALUE, (_, open: string, __, inner: string, close: string) => open + numberOrText(inner, pseudonyms, text) + close)
    .replace(OTHER_TEXT, (_, inner: string) => `>${changed(inner, code)}<`)
    .replace(ATTRIBUTE, (_, open: string, inner: string, close: string) => open + changed(inner, code) + close);
}

function numberOrText(xml: string, pseudonyms: Pseudonyms, text: Change): string {
  return /^[\d.eE+-]+$/.test(xml) ? anonymisedNumber(xml, pseudonyms) : changed(xml, text);
}
