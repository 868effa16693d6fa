import { strFromU8 } from "fflate";

const utf16Of = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return null;
};

/** The text of an XML part, whichever encoding of Unicode it has, without the mark of byte order. */
export function partText(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  const text = encoding === null ? strFromU8(bytes) : new TextDecoder(encoding).decode(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** The bytes in UTF-8 without a mark; null where they are so already. */
export function partInUtf8(bytes: Uint8Array): Uint8Array | null {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (marked) return bytes.slice(3);
  if (utf16Of(bytes) === null) return null;
  const text = partText(bytes).replace(/^(<\?xml[^>]*?)\sencoding\s*=\s*(?:"[^"]*"|'[^']*')/i, '$1 encoding="UTF-8"');
  return new TextEncoder().encode(text);
}

const tags = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([^\s<>/]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|</g;

/** True when every element of the text is closed, in its turn. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let elements = 0;
  for (const [whole, closing, name, , single] of xml.matchAll(tags)) {
    if (whole === "<") return false;
    if (name === undefined) continue;
    elements++;
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!single) open.push(name);
  }
  return elements > 0 && open.length === 0;
}
