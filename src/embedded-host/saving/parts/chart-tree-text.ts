import type { XmlNode } from "../../model/xml-node";
import { encodeXml } from "../../reading/xml-text";

const NAMESPACES =
  ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const attribute = (text: string): string => encodeXml(text).replace(/[\n\r\t]/g, (mark) => `&#${mark.charCodeAt(0)};`);

function nodeText({ name, attributes, children, text }: XmlNode, namespaces = ""): string {
  const tag = name.includes(":") ? name : `c:${name}`;
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`);
  const inside = children.length > 0 ? children.map((child) => nodeText(child)).join("") : encodeXml(text);
  return `<${tag}${namespaces}${said.join("")}${inside === "" ? "/>" : `>${inside}</${tag}>`}`;
}

/** The part of a chart as the file holds it. */
export const chartTreeText = (root: XmlNode): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${nodeText(root, NAMESPACES)}`;
