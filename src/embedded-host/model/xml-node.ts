/** An element of an XML part that is kept as a tree; `text` is only used where there are no children. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

export const xmlNode = (name: string, attributes: Record<string, string> = {}, children: XmlNode[] = [], text = ""): XmlNode => ({
  name,
  attributes,
  children,
  text,
});

/** An element that says one thing, as charts say it: `<name val="…"/>`. */
export const valNode = (name: string, val: string | number | boolean): XmlNode => xmlNode(name, { val: valText(val) });

export const valText = (val: string | number | boolean): string => (typeof val === "boolean" ? (val ? "1" : "0") : String(val));

/** The first element on a path of names, e.g. "scaling/orientation"; null where it ends before. */
export function childAt(parent: XmlNode | null | undefined, path: string): XmlNode | null {
  let at = parent ?? null;
  for (const name of path.split("/")) at = at?.children.find((child) => child.name === name) ?? null;
  return at;
}

export const childrenNamed = (parent: XmlNode | null | undefined, name: string): XmlNode[] =>
  parent?.children.filter((child) => child.name === name) ?? [];

/** The attribute `val` of the element on a path. */
export const valAt = (parent: XmlNode | null | undefined, path: string): string | null => childAt(parent, path)?.attributes["val"] ?? null;

export function removeChildren(parent: XmlNode, ...names: string[]): void {
  parent.children = parent.children.filter(({ name }) => !names.includes(name));
}

/** Every element of this name, however deep, in the order of the text. */
export function allNamed(parent: XmlNode, name: string): XmlNode[] {
  return parent.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);
}
