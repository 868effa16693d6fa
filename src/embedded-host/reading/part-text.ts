import { strFromU8 } from "fflate";

const utf16Of = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return null;
};

/** Letters at the start of a part among which its declaration stands. */
const HEAD = 200;

/** A reader of the encoding that a part declares; null for UTF-8, and where there is none such. */
function declaredDecoder(bytes: Uint8Array): TextDecoder | null {
  const head = strFromU8(bytes.subarray(0, HEAD), true);
  const label = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  if (label === undefined || /^(?:utf|ucs)/i.test(label)) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function decoderOf(bytes: Uint8Array): TextDecoder | null {
  const encoding = utf16Of(bytes);
  if (encoding !== null) return new TextDecoder(encoding);
  return bytes[0] === 0xef ? null : declaredDecoder(bytes);
}

/** The text of an XML part in UTF-8, UTF-16 or the encoding that it declares, without the mark of byte order. */
export function partText(bytes: Uint8Array): string {
  const text = decoderOf(bytes)?.decode(bytes) ?? strFromU8(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** The bytes in UTF-8 without a mark; null where they are so already. */
export function partInUtf8(bytes: Uint8Array): Uint8Array | null {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (marked) return bytes.slice(3);
  if (decoderOf(bytes) === null) return null;
  const text = partText(bytes).replace(/^(<\?xml[^>]*?)\sencoding\s*=\s*(?:"[^"]*"|'[^']*')/i, '$1 encoding="UTF-8"');
  return new TextEncoder().encode(text);
}

const tags = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([^\s<>/]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|</g;

/** How far the elements of a text stand in each other as they should, and which are open there. */
function readElements(xml: string): { end: number; open: string[]; hasElements: boolean } {
  const open: string[] = [];
  let hasElements = false;
  for (const { 0: whole, 1: closing, 2: name, 4: single, index } of xml.matchAll(tags)) {
    if (whole === "<") return { end: index, open, hasElements };
    if (name === undefined) continue;
    hasElements = true;
    if (closing) {
      if (open.at(-1) !== name) return { end: index, open, hasElements };
      open.pop();
    } else if (!single) open.push(name);
  }
  return { end: xml.length, open, hasElements };
}

/** True when every element of the text is closed, in its turn. */
export function isWellFormed(xml: string): boolean {
  const { end, open, hasElements } = readElements(xml);
  return hasElements && open.length === 0 && end === xml.length;
}

/** The text up to where it breaks off, with every element closed. */
export function closedXml(xml: string): string {
  const { end, open } = readElements(xml);
  return (
    xml.slice(0, end) +
    open
      .reverse()
      .map((name) => `</${name}>`)
      .join("")
  );
}
