import { invalidArgument } from "../client/office-error";

/** The colour names Office.js is given most often, as HTML defines them. */
const named: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  darkgray: "#A9A9A9",
  silver: "#C0C0C0",
  navy: "#000080",
  teal: "#008080",
  maroon: "#800000",
  olive: "#808000",
  lime: "#00FF00",
  aqua: "#00FFFF",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  fuchsia: "#FF00FF",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  gold: "#FFD700",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  darkblue: "#00008B",
  darkgreen: "#006400",
  darkred: "#8B0000",
};

/** "#RRGGBB" of a colour a program assigns: "#FFA500", "FFA500" or the name of a colour. */
export function colorFromArgument(assigned: unknown, location: string): string {
  const text = typeof assigned === "string" ? assigned.trim() : "";
  const hex = /^#?([0-9a-fA-F]{6})$/.exec(text);
  if (hex) return `#${hex[1]!.toUpperCase()}`;
  const known = named[text.toLowerCase()];
  if (!known) throw invalidArgument(`'${text}' is no colour.`, location);
  return known;
}
