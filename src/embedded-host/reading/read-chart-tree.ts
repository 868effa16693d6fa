import { type XmlNode, xmlNode } from "../model/xml-node";
import { attributesOf, decodeXml } from "./xml-text";

const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a:",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
};

const tokens =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([^\s<>/]+)((?:[^<>"'/]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>|([^<]+)/g;

type Scope = Readonly<Record<string, string>>;

const scopeWithin = (scope: Scope, attributes: Readonly<Record<string, string>>): Scope => {
  const own = Object.entries(attributes).filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  return own.length === 0 ? scope : { ...scope, ...Object.fromEntries(own.map(([name, uri]) => [name.slice(6), uri])) };
};

/** A name as the tree writes it: without a prefix for charts, "a:" for drawings, "r:" for relationships, others as they are. */
function nameIn(scope: Scope, name: string): string {
  const [prefix, local] = name.includes(":") ? (name.split(":") as [string, string]) : ["", name];
  const known = PREFIXES[scope[prefix] ?? ""];
  return known === undefined ? name : known + local;
}

function attributesIn(scope: Scope, attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name, uri]) => !(/^xmlns(:|$)/.test(name) && uri in PREFIXES))
      .map(([name, value]) => [name.includes(":") && !name.startsWith("xmlns:") ? nameIn(scope, name) : name, value]),
  );
}

/** The tree of a chart's part; null when the text is no chart or not well formed. */
export function readChartTree(xml: string): XmlNode | null {
  const document = xmlNode("");
  const open: { node: XmlNode; scope: Scope; written: string }[] = [{ node: document, scope: {}, written: "" }];
  for (const [, data, closing, name, rest, single, text] of xml.matchAll(tokens)) {
    const { node, scope } = open.at(-1)!;
    if (data !== undefined) node.text += data;
    else if (text !== undefined) node.text += decodeXml(text);
    else if (closing) {
      if (open.length === 1 || open.pop()!.written !== name) return null;
      if (node.children.length > 0) node.text = "";
    } else if (name !== undefined) {
      const attributes = attributesOf(rest ?? "");
      const inner = scopeWithin(scope, attributes);
      const made = xmlNode(nameIn(inner, name), attributesIn(inner, attributes));
      node.children.push(made);
      if (!single) open.push({ node: made, scope: inner, written: name });
    }
  }
  const root = document.children[0];
  return open.length === 1 && root?.name === "chartSpace" ? root : null;
}
