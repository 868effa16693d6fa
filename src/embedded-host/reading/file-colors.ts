import { resolveThemeColor } from "hucre/ooxml";
import type { Color } from "hucre";
import { type Tint, withTint } from "../model/cells/tint";

const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Files count light before dark, the theme part lists dark before light. */
const THEME_ORDER = [1, 0, 3, 2];

function plainColor(color: Color, themeColors: readonly string[] | undefined): string | null {
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined && themeColors) {
    const resolved = resolveThemeColor([...themeColors], THEME_ORDER[color.theme] ?? color.theme, 0);
    return resolved ? `#${resolved.slice(-6).toUpperCase()}` : null;
  }
  const indexed = color.indexed === undefined ? undefined : INDEXED[color.indexed];
  return indexed ? `#${indexed}` : null;
}

/** A colour of the file as "#RRGGBB", and how it was made lighter or darker; null when it is automatic. */
export function tintedColor(
  color: Color | undefined,
  themeColors: readonly string[] | undefined,
): { color: string; tint: Tint | null } | null {
  const plain = color ? plainColor(color, themeColors) : null;
  return plain === null ? null : withTint(plain, Math.max(-1, Math.min(1, color?.tint || 0)));
}

/** A colour of the file as "#RRGGBB"; null when it is automatic. */
export const hexColor = (color: Color | undefined, themeColors: readonly string[] | undefined): string | null =>
  tintedColor(color, themeColors)?.color ?? null;
