/** Heading as structured references write it, with its special characters escaped. */
function escapedHeading(heading: string): string {
  return heading.replace(/['#[\]@]/g, "'$&");
}

/** All body cells of a column: `Progress[Số lượng]`. */
export function wholeColumn(table: string, heading: string): string {
  return `${table}[${escapedHeading(heading)}]`;
}

/** The cell of a column in the formula's own row, in the form that every program takes: `Targets[[#This Row],[Giá trị]]`. */
export function ownCell(table: string, heading: string): string {
  return `${table}[[#This Row],[${escapedHeading(heading)}]]`;
}
