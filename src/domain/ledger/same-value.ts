/** A value as one text: equal texts are what a cell shows alike, so a missing value, null and an empty text are one. */
export function valueText(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => {
      if (part === null || part === "") return undefined;
      if (typeof part === "string") return part.normalize("NFC").trim();
      if (typeof part !== "object" || Array.isArray(part)) return part;
      return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
    }) ?? ""
  );
}

/** Whether two values would be read from the same cells. */
export const isSameValue = (one: unknown, other: unknown): boolean => one === other || valueText(one) === valueText(other);
