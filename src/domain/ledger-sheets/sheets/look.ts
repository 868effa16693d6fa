import type { DraftStyle } from "../../sheet/sheet-draft";
import { vietnameseFormat } from "../../sheet/vietnamese-format";
import type { ColumnFormat } from "../columns/ledger-column";

/** The one set of colours of the ledger's sheets. */
export const COLOURS = {
  title: "#1F4E5F",
  heading: "#1F4E5F",
  onHeading: "#FFFFFF",
  hint: "#5F6B6D",
  computed: "#F1F6F7",
  line: "#D3DCDE",
  good: "#DDF1E0",
  onGood: "#14532D",
  bad: "#FBE0DE",
  onBad: "#8A1C14",
  waiting: "#FFF3D1",
  onWaiting: "#6B4A00",
} as const;

export const TABLE_STYLE = "TableStyleLight1";
export const LEDGER_FONT: DraftStyle = { font: "Times New Roman", size: 12 };

export const NUMBER_FORMATS: Readonly<Record<ColumnFormat, string>> = {
  general: "General",
  text: "@",
  date: "dd/mm/yyyy",
  number: "General",
  percent: vietnameseFormat("0.0%"),
  row: "0",
};
