const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** What stands for a character that no text can hold. */
const NO_CHARACTER = "\ufffd";
const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : NO_CHARACTER;

/** Text of an XML document with its entities resolved. */
export const decodeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return character(parseInt(hex, 16));
    if (decimal) return character(Number(decimal));
    return entities[name!] ?? whole;
  });

const written: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const encodeXml = (text: string): string =>
  text.replace(/[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (mark) => written[mark] ?? "");

/** The same for an attribute, where breaks of lines would be read as spaces. */
export const encodeAttribute = (text: string): string => encodeXml(text).replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** The attributes of one opening tag. */
export function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes[name!] = decodeXml(double ?? single ?? "");
  return attributes;
}

export interface XmlElement {
  attributes: Record<string, string>;
  /** What stands between the opening and the closing tag, undecoded. */
  inner: string;
}

/** Every element of this local name, whatever its prefix; elements of the same name must not be nested. */
export function elementsNamed(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:[\\w.-]+:)?${name}\\s*>)`, "g");
  return [...xml.matchAll(pattern)].map((match) => ({
    attributes: attributesOf(match[1] ?? ""),
    inner: match[2] ?? "",
  }));
}

export const textOf = (xml: string, name: string): string | null => {
  const found = elementsNamed(xml, name)[0];
  return found ? decodeXml(found.inner) : null;
};

export const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
