import type { Usage } from "./usage.vi";

/** A usage line with the names of its files and values in the language of the help: "<book...>" is "<sổ...>". */
export function namedIn(line: string, { names }: Pick<Usage, "names">): string {
  return line.replace(
    /([<[])(\w+)(\.{3})?(?=[>\]])/g,
    (_, open: string, name: string, more = "") => `${open}${names[name] ?? name}${more}`,
  );
}
