/** Tags a number format as Vietnamese. */
const VIETNAMESE = "[$-42A]";

/**
 * A number format with the decimal comma and the points of thousands in programs that let a format have its own language
 * (LibreOffice, the page). Excel takes both from the settings of the machine, whatever the format says.
 */
export function vietnameseFormat(format: string): string {
  return format
    .split(";")
    .map((section) => (/[#0][.,]/.test(section) ? `${VIETNAMESE}${section}` : section))
    .join(";");
}
