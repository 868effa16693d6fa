import type { Attribute } from "../cues/attributes";
import type { PlanTable } from "./plan-table";
import type { PlanLine } from "./read-lines";
import type { SectionRole } from "./section-role";

/** A heading, list item or paragraph in its place in the document's outline. */
export interface PlanBlock {
  readonly line: PlanLine;
  readonly parent: PlanBlock | null;
  readonly children: PlanBlock[];
  /** "III.2.1", with bullets left out; null before the first numbered section. */
  readonly section: string | null;
  /** Number of numbered ancestors, itself included. */
  readonly depth: number;
  /** Heads other blocks rather than saying something itself. */
  isHeading: boolean;
  /** Tells something of the activity above: its time, place, people or lead. */
  attribute: Attribute | null;
  readonly table: PlanTable | null;
  role: SectionRole | null;
}
