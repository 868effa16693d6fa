import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Quiet green-teal, the one accent of the pane. */
const brand: BrandVariants = {
  10: "#02120f",
  20: "#08231e",
  30: "#0a312a",
  40: "#0b3f36",
  50: "#0c4e43",
  60: "#0c5d50",
  70: "#0d6a5c",
  80: "#0e7767",
  90: "#2a8a79",
  100: "#479a89",
  110: "#62a99a",
  120: "#7cb8ab",
  130: "#97c7bc",
  140: "#b1d6cd",
  150: "#cce5df",
  160: "#e7f4f1",
};

const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif";

const dark = createDarkTheme(brand);

export const lightTheme: Theme = { ...createLightTheme(brand), fontFamilyBase };
export const darkTheme: Theme = {
  ...dark,
  fontFamilyBase,
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorCompoundBrandForeground1: brand[120],
  colorCompoundBrandBackground: brand[110],
  colorCompoundBrandStroke: brand[110],
};
