import { resolveThemeColor } from "hucre/ooxml";
import { invalidArgument } from "../../client/office-error";

/** How a colour was made lighter (up to 1) or darker (down to -1); it holds as long as the colour is the one it gives. */
export interface Tint {
  readonly gives: string;
  readonly base: string;
  readonly tint: number;
}

/** A colour "#RRGGBB", made lighter or darker. */
export const tinted = (base: string, tint: number): string =>
  tint === 0
    ? base
    : `#${
        resolveThemeColor([base.slice(1)], 0, tint)
          ?.slice(-6)
          .toUpperCase() ?? base.slice(1)
      }`;

/** A colour made lighter or darker, and how; null for one that stays as it is. */
export function withTint(base: string, tint: number): { color: string; tint: Tint | null } {
  const color = tinted(base, tint);
  return { color, tint: tint === 0 ? null : { gives: color, base, tint } };
}

/** How much a colour was made lighter or darker. */
export const tintOf = (color: string, tint: Tint | null | undefined): number => (tint?.gives === color ? tint.tint : 0);

/** The colour before it was made lighter or darker. */
export const baseOf = (color: string, tint: Tint | null | undefined): string => (tint?.gives === color ? tint.base : color);

export function tintFromArgument(assigned: unknown, location: string): number {
  if (typeof assigned !== "number" || assigned < -1 || assigned > 1) throw invalidArgument("A tint lies between -1 and 1.", location);
  return assigned;
}
