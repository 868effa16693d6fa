import type { Household } from "../../src/domain/ledger/household";
import { drawFrom, type Draw } from "./draw";
import { aHousehold } from "./household";
import { RETYPINGS, retypedHousehold } from "./retyped-household";
import { drawName } from "./vietnamese-names";

/** A list with households typed twice, and which rows belong together: pairs of indexes, smaller first. */
export interface DrawnRoster {
  readonly households: readonly Household[];
  readonly pairs: readonly (readonly [number, number])[];
}

const PREFIXES = [
  "032",
  "033",
  "034",
  "035",
  "036",
  "037",
  "038",
  "039",
  "070",
  "077",
  "079",
  "081",
  "082",
  "083",
  "085",
  "090",
  "091",
  "093",
  "094",
  "096",
  "097",
  "098",
];
const digits = (draw: Draw, length: number): string => Array.from({ length }, () => draw.whole(0, 9)).join("");

/** How a list was kept: into how many groups it falls, and the share of rows that lack a number. */
export interface DrawnHabits {
  readonly units: number;
  readonly idMissing: number;
  readonly phoneMissing: number;
}

function drawHousehold(draw: Draw, { units, idMissing, phoneMissing }: DrawnHabits): Household {
  const gender = draw.chance(0.55) ? "Nữ" : "Nam";
  const birthYear = draw.whole(1942, 1995);
  const sex = gender === "Nữ" ? 1 : 0;
  return aHousehold({
    headName: drawName(draw, gender),
    gender,
    birthYear: draw.chance(0.98) ? birthYear : null,
    idNumber: draw.chance(1 - idMissing) ? `037${sex}${String(birthYear).slice(2)}${digits(draw, 6)}` : null,
    phone: draw.chance(1 - phoneMissing) ? draw.pick(PREFIXES) + digits(draw, 7) : null,
    unit: `Tổ ${draw.whole(1, units)}`,
    members: draw.whole(1, 7),
  });
}

/** Somebody else who is easily taken for a household of the list: another accent, the same name with another year, the same phone in another family. */
function drawLookalike(household: Household, draw: Draw, habits: DrawnHabits): Household {
  const other = drawHousehold(draw, habits);
  const name = household.headName ?? "";
  const kind = draw.below(1);
  if (kind < 0.35) return { ...other, headName: name };
  if (kind < 0.6)
    return {
      ...other,
      headName: name.replace(/Hoa$/u, "Hòa").replace(/Lan$/u, "Loan").replace(/^Vũ /u, "Võ ").replace(/Thu$/u, "Thủ"),
      unit: household.unit,
    };
  if (kind < 0.8) return { ...other, phone: household.phone, unit: household.unit };
  return {
    ...other,
    headName: name.replace(/^\S+/u, draw.pick(["Lê", "Đỗ", "Bùi"])),
    birthYear: household.birthYear,
    unit: household.unit,
  };
}

/**
 * A roster with so many rows, of which some are households typed a second time; half of those without accents and without an ID number.
 * Three in a hundred rows are other people who look like somebody on the list.
 */
export function drawRoster(size: number, duplicates: number, seed = 1, own: Partial<DrawnHabits> = {}): DrawnRoster {
  const draw = drawFrom(seed);
  const habits: DrawnHabits = { units: Math.max(3, Math.round(size / 120)), idMissing: 0.1, phoneMissing: 0.15, ...own };
  const ways = Object.keys(RETYPINGS);
  const rows: { readonly key: number; readonly twin: number | null; readonly household: Household }[] = [];
  const originals = Array.from({ length: size - duplicates }, () => drawHousehold(draw, habits));
  originals.forEach((household, index) => rows.push({ key: draw.below(1), twin: index < duplicates ? index : null, household }));
  for (let at = Math.floor(originals.length * 0.97); at < originals.length; at += 1) {
    const model = originals[draw.whole(duplicates, Math.floor(originals.length * 0.97) - 1)];
    if (model) rows[at] = { key: draw.below(1), twin: null, household: drawLookalike(model, draw, habits) };
  }
  for (let at = 0; at < duplicates; at += 1) {
    const hard = at % 2 === 0;
    const way = hard ? draw.pick(["no accents", "no accents, capitals"]) : (ways[Math.floor(at / 2) % ways.length] ?? "capitals");
    const model = originals[at];
    if (model) rows.push({ key: draw.below(1), twin: at, household: retypedHousehold(model, way, draw, hard) });
  }
  return inDrawnOrder(rows);
}

function inDrawnOrder(rows: { readonly key: number; readonly twin: number | null; readonly household: Household }[]): DrawnRoster {
  rows.sort((one, other) => one.key - other.key);
  const first = new Map<number, number>();
  const pairs: (readonly [number, number])[] = [];
  rows.forEach(({ twin }, index) => {
    const earlier = twin === null ? undefined : first.get(twin);
    if (twin !== null && earlier === undefined) first.set(twin, index);
    if (earlier !== undefined) pairs.push([earlier, index]);
  });
  return {
    households: rows.map(({ household }, index) => ({ ...household, id: `H${index + 1}`, no: index + 1 })),
    pairs,
  };
}
