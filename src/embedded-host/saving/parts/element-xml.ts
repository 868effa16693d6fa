import { encodeAttribute } from "../../reading/xml-text";

/** What an element says of itself: true is said as 1, false and what is undefined not at all. */
export type Said = Readonly<Record<string, string | number | boolean | undefined>>;

export const attributesXml = (said: Said): string =>
  Object.entries(said)
    .map(([name, value]) =>
      value === undefined || value === false ? "" : ` ${name}="${value === true ? "1" : encodeAttribute(String(value))}"`,
    )
    .join("");

/** An element of a part, closed at once when there is nothing in it. */
export const elementXml = (name: string, said: Said, inner = ""): string =>
  inner === "" ? `<${name}${attributesXml(said)}/>` : `<${name}${attributesXml(said)}>${inner}</${name}>`;

/** The same under the names that the file library has for attributes, which begin with a capital. */
export const asLibraryOptions = (said: Said): Record<string, string | number | boolean> =>
  Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (value === undefined ? [] : [[`${name[0]!.toUpperCase()}${name.slice(1)}`, value]])),
  );
