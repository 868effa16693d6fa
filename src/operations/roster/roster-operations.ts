import type { CalendarDate } from "../../domain/calendar/calendar-date";
import type { Severity } from "../../domain/issues/issue";
import type { Distribution } from "../../domain/ledger/distribution";
import type { HouseholdFields } from "../../domain/ledger/household";
import type { AllocationRequest } from "../../domain/roster/allocate";
import type { ItemBalance } from "../../domain/roster/allocation-balance";
import type { Receipt } from "../../domain/roster/receipt";
import type { RosterRequest, Standing } from "../../domain/roster/roster-request";
import type { ChosenFile } from "../files/chosen-file";
import type { Result } from "../refusals/refusal";
import type { Work } from "../work";

export type { AllocationRequest } from "../../domain/roster/allocate";
export type { ItemBalance } from "../../domain/roster/allocation-balance";
export type { Receipt } from "../../domain/roster/receipt";
export type { CriterionField, RosterCriterion } from "../../domain/roster/roster-criterion";
export type { RosterRequest, Standing } from "../../domain/roster/roster-request";

/** A household of the roster as the pane lists it. */
export interface RosterLine {
  readonly index: number;
  readonly id: string;
  readonly name: string | null;
  readonly unit: string | null;
  readonly birthYear: number | null;
  /** Whether nothing that the list needs is missing. */
  readonly isComplete: boolean;
  /** Open issues that touch the household. */
  readonly issues: Readonly<Record<Severity, number>>;
  readonly mayBeDouble: boolean;
  /** Whether it got something under another plan, as far as that was compared. */
  readonly receivedBefore: boolean;
  readonly handedOut: "nothing-allocated" | "waiting" | "partly" | "received";
  /** Its cell in the ledger. */
  readonly cell: string | null;
}

/** What one household or place is meant to get of one item and colour, and has. */
export interface ShareLine {
  readonly recipient: string;
  readonly recipientKind: Distribution["recipientKind"];
  /** Head of the household, or the place. */
  readonly name: string;
  readonly unit: string | null;
  readonly item: string;
  readonly colour: string | null;
  readonly allocated: number | null;
  readonly received: number;
  readonly outstanding: number;
  readonly lastDate: CalendarDate | null;
}

/** The roster as it stands: households, what was handed out, and what else the list can be judged by. */
export interface RosterView {
  readonly households: readonly RosterLine[];
  readonly shares: readonly ShareLine[];
  readonly items: readonly ItemBalance[];
  /** Households that the plan names; null where it names none. */
  readonly expected: number | null;
  readonly units: readonly string[];
  /** Columns of the list's own, by heading. */
  readonly ownColumns: readonly string[];
}

/** Settings for drawing up the roster; households that are on the list twice are found by the program. */
export type RosterChoice = Omit<RosterRequest, "sameHousehold">;

/** A household of the full list as it was judged, with the reasons in words. */
export interface ProposedHousehold {
  readonly index: number;
  readonly id: string;
  readonly name: string | null;
  readonly unit: string | null;
  readonly standing: Standing;
  /** The standing in words. */
  readonly told: string;
  readonly rank: number | null;
  readonly points: number;
  readonly reasons: string;
}

/** The roster that would be drawn up, nothing written yet. */
export interface RosterProposal {
  readonly households: readonly ProposedHousehold[];
  readonly chosen: number;
  readonly reserve: number;
  readonly emptyPlaces: number;
}

/** What an allocation would do, nothing written yet. */
export interface AllocationPreview {
  readonly recipients: number;
  readonly added: number;
  readonly changed: number;
  readonly totals: readonly { readonly colour: string | null; readonly allocated: number; readonly supply: number | null }[];
}

/** An earlier ledger that the roster was compared with: how many of its households already received, and how many receipts they have there. */
export interface EarlierComparison {
  readonly file: string;
  readonly plan: string;
  readonly comparedOn: CalendarDate;
  readonly households: number;
  readonly receipts: number;
}

/** A household typed in by hand. */
export type HouseholdInput = Partial<HouseholdFields>;

/** A rule for the data, and whether it is switched on in this workbook. */
export interface RuleSwitch {
  readonly code: string;
  /** What the rule finds, in words. */
  readonly title: string;
  readonly isOn: boolean;
}

/** What can be asked about the roster, the allocation and the receipts. */
export interface RosterOperations {
  seeRoster(work?: Work): Promise<Result<RosterView>>;
  /** Who would be chosen from the list, and why; nothing is written. */
  previewRoster(choice: RosterChoice, work?: Work): Promise<Result<RosterProposal>>;
  /** Keeps the chosen households in the ledger, and a sheet that says who was considered and why. */
  drawUpRoster(choice: RosterChoice, work?: Work): Promise<Result<null>>;
  addHousehold(household: HouseholdInput, work?: Work): Promise<Result<null>>;
  previewAllocation(request: AllocationRequest, work?: Work): Promise<Result<AllocationPreview>>;
  allocateItems(request: AllocationRequest, work?: Work): Promise<Result<null>>;
  /** Enters what was received, given back or exchanged. */
  enterReceipts(receipts: readonly Receipt[], work?: Work): Promise<Result<null>>;
  /** The earlier ledgers that the roster was compared with. */
  listEarlier(work?: Work): Promise<Result<readonly EarlierComparison[]>>;
  /** Finds who already received something by another plan's ledger, and remembers that in the workbook. */
  compareEarlier(file: ChosenFile, work?: Work): Promise<Result<EarlierComparison>>;
  /** Forgets what was found by an earlier ledger (its file's name). */
  forgetEarlier(file: string, work?: Work): Promise<Result<null>>;
  listRules(work?: Work): Promise<Result<readonly RuleSwitch[]>>;
  /** Switches rules (by code) off, all others on; kept in the workbook. */
  switchRulesOff(codes: readonly string[], work?: Work): Promise<Result<null>>;
}
