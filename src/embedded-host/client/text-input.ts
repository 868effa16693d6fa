/** A text out of what a program gave where a text belongs: numbers and booleans as they read, nothing and objects as an empty text. */
export const textInput = (input: unknown): string =>
  typeof input === "string" ? input : typeof input === "number" || typeof input === "boolean" ? String(input) : "";
