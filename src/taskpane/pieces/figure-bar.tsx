import { ProgressBar } from "@fluentui/react-components";
import { barValue } from "../format/figures";
import type { Tone } from "./verdict-badge";

const colours = { good: "success", warning: "warning", bad: "error", quiet: "brand" } as const;

/** A bar beside a figure; the figure itself stands in words next to it. */
export function FigureBar({ rate, tone, label }: { readonly rate: number | null; readonly tone: Tone; readonly label: string }) {
  return <ProgressBar aria-label={label} thickness="large" shape="rounded" value={barValue(rate)} color={colours[tone]} />;
}
