import { below, type XmlNode } from "./xml-tree";

/** The theme part's order of colours. */
const THEME = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const OTHER_NAMES: Readonly<Record<string, string>> = { tx1: "dk1", bg1: "lt1", tx2: "dk2", bg2: "lt2" };
const OFFICE = ["000000", "FFFFFF", "44546A", "E7E6E6", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

const toLinear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

/** Lighter or darker as the lightness of the colour says (lumMod, lumOff). */
function withLightness(channels: number[], change: (lightness: number) => number): number[] {
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (most + least) / 2;
  const wanted = Math.min(1, Math.max(0, change(lightness)));
  const reach = (of: number): number => 1 - Math.abs(2 * of - 1);
  const stretch = reach(lightness) === 0 ? 0 : reach(wanted) / reach(lightness);
  return channels.map((channel) => wanted + (channel - lightness) * stretch);
}

function changed(channels: number[], { name, attributes }: XmlNode): number[] {
  const share = Number(attributes["val"] ?? 0) / 100_000;
  if (name === "lumMod") return withLightness(channels, (lightness) => lightness * share);
  if (name === "lumOff") return withLightness(channels, (lightness) => lightness + share);
  if (name === "shade") return channels.map((channel) => fromLinear(toLinear(channel) * share));
  if (name === "tint") return channels.map((channel) => fromLinear(1 - (1 - toLinear(channel)) * share));
  return channels;
}

/** The colour inside an element of a drawing ("#RRGGBB", empty when it is none this host knows) and how transparent it is. */
export function drawingColor(parent: XmlNode, themeColors: readonly string[] | undefined): { color: string; transparency: number } {
  const node = parent.children[0];
  const value = node?.attributes["val"] ?? "";
  const named = THEME.indexOf(OTHER_NAMES[value] ?? value);
  const base =
    node?.name === "srgbClr"
      ? value
      : node?.name === "sysClr"
        ? (node.attributes["lastClr"] ?? "")
        : node?.name === "schemeClr"
          ? (themeColors?.[named]?.slice(-6) ?? OFFICE[named] ?? "")
          : "";
  const alpha = below(node, "alpha")?.attributes["val"];
  const transparency = alpha === undefined ? 0 : Math.round((1 - Number(alpha) / 100_000) * 1000) / 1000;
  if (!/^[0-9a-fA-F]{6}$/.test(base)) return { color: "", transparency };
  const channels = node!.children.reduce(
    changed,
    [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16) / 255),
  );
  const hex = channels.map((channel) =>
    Math.round(Math.min(1, Math.max(0, channel)) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return { color: `#${hex.join("").toUpperCase()}`, transparency };
}
