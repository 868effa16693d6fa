import type { Household } from "../../ledger/household";
import { foldText } from "../../vietnamese/fold-text";
import type { TrackingTable } from "../tables/tracking-table";
import { distributionsOf } from "./handed-out";
import { nextId, type IntakeDraft } from "./intake-draft";
import { sourcesOf, type RecordSource } from "./record-source";

/** Adds the households of all rosters, and what they were given. A household of another form that is clearly the same person's is completed, not added again. */
export function addHouseholds(draft: IntakeDraft, tables: readonly TrackingTable[]): void {
  const earlier = new Map<string, { household: Household; layout: string }[]>();
  const sources = sourcesOf(tables, "households");
  const severalForms = new Set(sources.map(({ table }) => table.layout)).size > 1;
  for (const source of sources) {
    const made = householdOf(source, nextId("H", 3, draft.households));
    const key = severalForms ? foldText(made.headName ?? "") : "";
    const alike =
      key === ""
        ? []
        : (earlier.get(key) ?? []).filter(({ household, layout }) => layout !== source.table.layout && isSamePerson(household, made));
    const same = alike.length === 1 ? alike[0] : undefined;
    if (same) complete(same.household, made);
    else {
      draft.households.push(made);
      const namesakes = earlier.get(key);
      if (namesakes) namesakes.push({ household: made, layout: source.table.layout });
      else if (key) earlier.set(key, [{ household: made, layout: source.table.layout }]);
    }
    draft.distributions.push(...distributionsOf(source, same?.household.id ?? made.id, "household", "headName"));
  }
}

function householdOf(source: RecordSource, id: string): Household {
  const membership = source.value("membership");
  const poverty = source.value("poverty");
  return {
    id,
    no: source.number("no"),
    headName: source.text("headName"),
    gender: source.text("gender"),
    birthYear: source.whole("birthYear"),
    birthDate: source.date("birthDate"),
    idNumber: source.text("idNumber"),
    phone: source.text("phone"),
    address: source.text("address"),
    unit: source.text("unit"),
    commune: source.text("commune"),
    district: source.text("district"),
    members: source.number("members"),
    membership: typeof membership === "number" ? String(membership) : membership,
    poverty: typeof poverty === "number" ? String(poverty) : poverty,
    sorting: source.yesNo("sorting"),
    commitmentSigned: source.yesNo("commitmentSigned") ?? (source.value("commitmentSigned") === null ? null : true),
    consent: source.date("consent"),
    note: source.text("note"),
    otherColumns: otherColumns(source),
    origin: source.origin("headName"),
    originColumns: source.originColumnsWithOthers,
  };
}

function otherColumns(source: RecordSource): Record<string, string | number | boolean> {
  const others: Record<string, string | number | boolean> = {};
  for (const { key, header, column } of source.table.columns) {
    const value = key === null ? source.value(header || column) : null;
    if (value !== null) others[header || column] = value;
  }
  return others;
}

/** Equal names alone prove nothing: an ID number, or the year of birth, or the unit must agree and none contradict. */
function isSamePerson(a: Household, b: Household): boolean {
  const agree = (x: string | number | null, y: string | number | null): number =>
    x === null || y === null ? 0 : String(x).toLowerCase() === String(y).toLowerCase() ? 1 : -1;
  const evidence = [agree(a.idNumber, b.idNumber), agree(a.birthYear, b.birthYear), agree(a.unit, b.unit), agree(a.phone, b.phone)];
  return evidence.some((one) => one > 0) && !evidence.some((one) => one < 0);
}

function complete(household: Household, other: Household): void {
  const own = household as Record<string, unknown>;
  for (const [field, value] of Object.entries(other)) if (own[field] === null && value !== null) own[field] = value;
  Object.assign(household.otherColumns, { ...other.otherColumns, ...household.otherColumns });
}
