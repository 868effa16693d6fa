import type { PathStep } from "../../model/pivots/pivot-groups";
import type { PivotLine } from "../../model/pivots/pivot-lines";
import { subtotalsInFile } from "../../model/pivots/pivot-words";
import { elementXml } from "./element-xml";

const kindWord = ({ kind, aggregation }: PivotLine): string | undefined => {
  if (kind === "item") return undefined;
  if (kind !== "subtotal") return kind;
  return aggregation === "Automatic" ? "default" : subtotalsInFile.find(([, , one]) => one === aggregation)![1];
};

const sameStep = (a: PathStep | undefined, b: PathStep): boolean => a?.field === b.field && a.item === b.item;

/** The lines of an axis: of each what differs from the line before. */
export function linesXml(name: "rowItems" | "colItems", lines: readonly PivotLine[]): string {
  const all = lines.map((line, index) => {
    const before = lines[index - 1];
    const isFollowing = before !== undefined && before.kind !== "grand";
    let same = 0;
    while (isFollowing && same < line.path.length - 1 && sameStep(before.path[same], line.path[same]!)) same++;
    const places = line.path.slice(same).map(({ item }) => elementXml("x", item === 0 ? {} : { v: item }));
    const inner = line.kind === "grand" ? "<x/>" : places.join("");
    return elementXml("i", { t: kindWord(line), r: same === 0 ? undefined : same, i: line.data ? line.data : undefined }, inner);
  });
  return all.length === 0 ? "" : elementXml(name, { count: all.length }, all.join(""));
}
