/** Text of a sheet with the middle of every run of eight and more digits hidden, so that no ID or phone number is in a message. */
export function maskedText(text: string): string {
  return text.replace(/\+?\d(?:[\s.\-]?\d){7,}/g, (run) => {
    const digits = run.replace(/\D/g, "");
    const [first, last] = digits.length >= 11 && !digits.startsWith("01") ? [5, 2] : [2, 3];
    return `${digits.slice(0, first)}••••${digits.slice(-last)}`;
  });
}
