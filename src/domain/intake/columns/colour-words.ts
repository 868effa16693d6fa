/** Colours as bins have them, as a part of a regular expression. */
export const COLOUR_WORDS =
  "xanh(?: lá cây| lá| dương| lục)?|vàng|đỏ|cam|trắng|đen|xám|nâu|tím|hồng|green|yellow|red|blue|orange|gr[ae]y|black|white";
