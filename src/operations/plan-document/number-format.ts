const ROMAN = "m1000 cm900 d500 cd400 c100 xc90 l50 xl40 x10 ix9 v5 iv4 i1".split(" ").map((pair) => /(\D+)(\d+)/.exec(pair)!);

function roman(number: number): string {
  let rest = number;
  return ROMAN.map(([, letters = "", value]) => {
    const times = Math.floor(rest / Number(value));
    rest -= times * Number(value);
    return letters.repeat(times);
  }).join("");
}

/** A count in a number format of Word; those without letters of their own are shown in digits. */
export function formattedCount(number: number, format: string): string {
  if (format === "none") return "";
  if (format === "decimalZero") return String(number).padStart(2, "0");
  const upper = format.startsWith("upper");
  let text = "";
  if (/Letter$/.test(format) && number > 0 && number <= 780)
    text = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
  if (/Roman$/.test(format) && number > 0 && number < 4000) text = roman(number);
  return (upper ? text.toUpperCase() : text) || String(number);
}
