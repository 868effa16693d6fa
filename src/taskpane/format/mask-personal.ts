/** ID and phone numbers with their middle hidden (03718•••••12, 09••••678); other values as they are. */
export function maskPersonal(key: string | null, text: string): string {
  if (key === "idNumber") return mask(text, 5, 2);
  return key === "phone" ? mask(text, 2, 3) : text;
}

function mask(text: string, head: number, tail: number): string {
  if (!/\d/.test(text)) return text;
  if (text.length <= head + tail) return "•".repeat(text.length);
  return text.slice(0, head) + "•".repeat(text.length - head - tail) + text.slice(-tail);
}
