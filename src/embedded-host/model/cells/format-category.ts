/** A section of a number such as 0, 0.00 or #,##0.00, with the space a bracket would take behind it. */
const PLAIN = String.raw`(?:#,##)?0(?:\.0+)?(?:_\)|_ )?`;
const COLOUR = String.raw`(?:\[Red\])?`;
const CURRENCY = String.raw`(?:\[\$[^\]-]+(?:-[^\]]*)?\]|"?[$€£¥₫]"?)`;

/** A number, and how a negative one is shown: with a minus, in red or in brackets. */
const numbers = (plain: string): RegExp =>
  new RegExp(`^${plain}(?:;${COLOUR}(?:-?${plain}|\\\\?-${plain}|\\\\?\\(${plain}\\\\?\\)))?$`, "i");

const NUMBER = numbers(PLAIN);
const CURRENCIES = [numbers(`${CURRENCY}\\\\? ?${PLAIN}`), numbers(`${PLAIN}\\\\? ?${CURRENCY}(?:_\\))?`)];
const ACCOUNTING = /^_[-(]?.*\* .*_[-)]?.*;.*\* .*;.*(?:"-"|\\?-).*;.*@/;
const PERCENTAGE = /^0(?:\.0+)?%$/;
const SCIENTIFIC = /^0(?:\.0+)?E\+0+$/i;
const FRACTION = /^# (?:\?+\/(?:\?+|\d+))$/;
const SPECIAL = new Set([
  "00000",
  "00000-0000",
  "000-00-0000",
  "[<=9999999]###-####;(###) ###-####",
  "[<=9999999]###-####;\\(###\\) ###-####",
]);

/** The dates that the dialog of English (United States) offers; those of other places say their place before. */
const DATES = new Set(
  (
    "m/d/yyyy|m/d/yy|yyyy-mm-dd|m/d|mm/dd/yy|d-mmm|d-mmm-yy|dd-mmm-yy|mmm-yy|mmmm-yy|mmmm d, yyyy|dddd, mmmm d, yyyy|dddd, mmmm dd, yyyy|" +
    "m/d/yy h:mm am/pm|m/d/yy h:mm|m/d/yyyy h:mm|mmmmm|mmmmm-yy|d-mmm-yyyy|[$-f800]dddd, mmmm dd, yyyy"
  ).split("|"),
);
const TIMES = new Set("h:mm|h:mm:ss|h:mm am/pm|h:mm:ss am/pm|mm:ss|mm:ss.0|[h]:mm:ss|[$-f400]h:mm:ss am/pm".split("|"));

const PLACE = /^\[\$-[^\]]+\]/;
const DATE_OF_A_PLACE = /^[dmy]+(?:[-/., \\]+[dmy]+)*$/i;
const TIME_OF_A_PLACE = /^[hms]+(?:[:.][hms0]+)*(?: ?am\/pm)?$/i;

function dateCategory(format: string): "Date" | "Time" | null {
  const words = format.replace(/;@$/, "").replace(/\\([-/., ])/g, "$1");
  const known = words.toLowerCase();
  const plain = words.replace(PLACE, "");
  if (DATES.has(known) || DATES.has(plain.toLowerCase())) return "Date";
  if (TIMES.has(known) || TIMES.has(plain.toLowerCase())) return "Time";
  if (plain === words) return null;
  return DATE_OF_A_PLACE.test(plain) ? "Date" : TIME_OF_A_PLACE.test(plain) ? "Time" : null;
}

/** Under which heading of Excel's dialog (English, United States) a number format stands; one it does not offer is "Custom". */
export function categoryOfFormat(format: string): `${Excel.NumberFormatCategory}` {
  if (format === "General" || format === "") return "General";
  if (format === "@") return "Text";
  if (SPECIAL.has(format)) return "Special";
  if (NUMBER.test(format)) return "Number";
  if (PERCENTAGE.test(format)) return "Percentage";
  if (SCIENTIFIC.test(format)) return "Scientific";
  if (FRACTION.test(format)) return "Fraction";
  if (ACCOUNTING.test(format)) return "Accounting";
  if (CURRENCIES.some((one) => one.test(format))) return "Currency";
  return dateCategory(format) ?? "Custom";
}
