import { attributesOf, decodeXml } from "./xml-text";

/** An element with its place in the text it was read from; names are without prefix. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  start: number;
  end: number;
  /** Where its content begins and ends. */
  from: number;
  to: number;
}

const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w.:-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** The root element of a document; null when it has none. */
export function xmlTree(xml: string): XmlNode | null {
  const open: XmlNode[] = [];
  for (const tag of xml.matchAll(TAG)) {
    const [whole, closing, name, attributes, single] = tag;
    if (name === undefined) continue;
    const end = tag.index + whole.length;
    if (closing === "/") {
      const node = open.pop();
      if (!node) return null;
      node.to = tag.index;
      node.end = end;
      if (open.length === 0) return node;
      continue;
    }
    const node: XmlNode = {
      name: name.slice(name.indexOf(":") + 1),
      attributes: attributesOf(attributes ?? ""),
      children: [],
      start: tag.index,
      end,
      from: end,
      to: end,
    };
    open.at(-1)?.children.push(node);
    if (single !== "/") open.push(node);
    else if (open.length === 0) return node;
  }
  return null;
}

/** The first element on this way of names below an element. */
export const below = (node: XmlNode | null | undefined, ...names: string[]): XmlNode | null =>
  names.reduce<XmlNode | null>((at, name) => at?.children.find((child) => child.name === name) ?? null, node ?? null);

export const textIn = (xml: string, node: XmlNode): string => decodeXml(xml.slice(node.from, node.to));
