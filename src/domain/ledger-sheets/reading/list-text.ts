/** Several names in one cell, parted by semicolons. */
export function listText(names: readonly string[]): string {
  return names.join("; ");
}

/** Names of a cell that holds several. */
export function listFromText(text: string | null): string[] {
  return (text ?? "")
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
