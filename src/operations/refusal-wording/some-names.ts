const MOST_NAMES = 3;

/** The first names of a list, and how many more there are ("Lan, Mận, Hoa và 4 hộ khác"). */
export function someNames(names: readonly string[], and: string, others: string): string {
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${shown} ${and} ${names.length - MOST_NAMES} ${others}` : shown;
}
