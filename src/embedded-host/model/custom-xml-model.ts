/** A custom XML part; the path is null until it is in a file. */
export interface CustomXmlModel {
  id: string;
  xml: string;
  path: string | null;
}

/** The namespace of the root element, empty when it has none. */
export function namespaceOf(xml: string): string {
  const root = /<(?!\?|!)([\w.-]+:)?[\w.-]+([^>]*)>/.exec(xml);
  if (!root) return "";
  const prefix = root[1]?.slice(0, -1);
  const attribute = prefix ? `xmlns:${prefix}` : "xmlns";
  return new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(root[2]!)?.[1] ?? "";
}
