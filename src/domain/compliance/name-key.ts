/** Text by which codes, units and levels are compared: NFC, single spaces, lower case. Formulas compare the same way, ignoring case. */
export function nameKey(text: string | null): string {
  return (text ?? "").normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Key of a level (cấp): "cấp tỉnh" and "Tỉnh" are one. */
export function levelKey(level: string | null): string {
  return nameKey(level).replace("cấp ", "");
}
