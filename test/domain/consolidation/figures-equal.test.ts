import fc from "fast-check";
import type { Compliance } from "../../../src/domain/compliance/compliance";
import { computeCompliance } from "../../../src/domain/compliance/compute-compliance";
import type { SentLedger } from "../../../src/domain/consolidation/consolidation";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import { anyLedger } from "../../builders/random-ledger";
import { aLedger, aPlan, aTarget, aUnit, anEntry } from "../../builders/ledger-records";
import { consolidated, sent } from "./sent";

const COMMUNES = ["Xã A", "Xã B", "Xã C"];
const HAMLETS = ["Xóm 1", "Xóm 2"];
const inCommune = (unit: string | null, commune: string) => (unit === null ? commune : `${unit} – ${commune}`);
const hamlet = (name: string, id: string) => aUnit({ id, name, level: "Xóm", rosterComplete: true });

/** Records of a random ledger as those of a commune with two hamlets: figures of the hamlets, or of the commune itself. */
function communeRecords(random: Ledger, ofHamlets: boolean): Pick<Ledger, "progress" | "visits" | "households" | "distributions"> {
  const place = (unit: string | null) => (unit === null ? null : (HAMLETS[unit.length % 2] ?? null));
  return {
    progress: random.progress.map((entry) => ({ ...entry, unit: ofHamlets ? (place(entry.unit) ?? "Xóm 1") : null })),
    visits: random.visits.map((visit) => ({ ...visit, visitedBy: place(visit.visitedBy), unit: place(visit.unit) })),
    households: random.households.map((household) => ({ ...household, unit: place(household.unit) ?? "Xóm 2" })),
    distributions: random.distributions.map((row) => ({ ...row, recipient: /^H/.test(row.recipient) ? row.recipient : "Xóm 1" })),
  };
}

/** The same records in a ledger that holds those of all communes, everything under a name of its own. */
function joined(parts: readonly Ledger[]): Ledger {
  const all = <T>(pick: (ledger: Ledger, commune: string) => readonly T[]) =>
    parts.flatMap((ledger, index) => pick(ledger, COMMUNES[index] ?? ""));
  return aLedger({
    plan: parts[0]?.plan,
    targets: parts[0]?.targets,
    units: [
      ...COMMUNES.slice(0, parts.length).map((name, index) => aUnit({ id: `X${index}`, name, level: "Xã" })),
      ...all((ledger, commune) =>
        ledger.units
          .filter(({ level }) => level === "Xóm")
          .map((unit) => ({ ...unit, id: `${unit.id} ${commune}`, name: inCommune(unit.name, commune) })),
      ),
    ],
    progress: all(({ progress }, commune) => progress.map((entry) => ({ ...entry, unit: inCommune(entry.unit, commune) }))),
    visits: all(({ visits }, commune) =>
      visits.map((visit) => ({
        ...visit,
        visitedBy: visit.visitedBy === null ? null : inCommune(visit.visitedBy, commune),
        unit: inCommune(visit.unit, commune),
      })),
    ),
    households: all(({ households }, commune) =>
      households.map((one) => ({ ...one, id: `${one.id} ${commune}`, unit: inCommune(one.unit, commune) })),
    ),
    distributions: all(({ distributions }, commune) =>
      distributions.map((row) => ({
        ...row,
        recipient: /^H/.test(row.recipient) ? `${row.recipient} ${commune}` : inCommune(row.recipient, commune),
      })),
    ),
  });
}

const sentLedgers = fc.record({
  base: anyLedger,
  records: fc.array(fc.record({ random: anyLedger, ofHamlets: fc.boolean() }), { minLength: 1, maxLength: 3 }),
});

function figuresOf({ targets, cadences, plan }: Compliance): unknown {
  const near = (value: number | null | undefined) => (value === null || value === undefined ? value : Number(value.toFixed(9)));
  return {
    plan,
    targets: targets.map(({ id, actual, rate, verdict, numerator, denominator, unitsMet, unitsDue, periodsMet, periodsDue }) => ({
      ...{ id, verdict, unitsMet, unitsDue, periodsMet, periodsDue },
      ...{ actual: near(actual), rate: near(rate), numerator: near(numerator), denominator: near(denominator) },
    })),
    cadences: cadences.map(({ id, periodsDue, periodsMet, visitsDue, visitsDone, rate, verdict }) => ({
      ...{ id, periodsDue, periodsMet, visitsDue, visitsDone, rate, verdict },
    })),
  };
}

function ledgersOf(base: Ledger, records: readonly { random: Ledger; ofHamlets: boolean }[]): Ledger[] {
  return records.map(({ random, ofHamlets }, index) =>
    aLedger({
      plan: { ...base.plan, number: "97/KH" },
      targets: base.targets,
      units: [
        aUnit({ id: "X", name: COMMUNES[index], level: "Xã" }),
        ...HAMLETS.map((name, at) => ({ ...hamlet(name, `DV0${at + 1}`), parent: COMMUNES[index] ?? null })),
      ],
      ...communeRecords(random, ofHamlets),
    }),
  );
}

const asSent = (ledgers: readonly Ledger[]): SentLedger[] =>
  ledgers.map((ledger, index) => sent(`${index}.xlsx`, ledger, { unit: COMMUNES[index] ?? null }));

describe("a consolidated ledger", () => {
  it("says the same of every target and cadence as one ledger that holds all", () => {
    fc.assert(
      fc.property(sentLedgers, ({ base: { ledger: base, asOf }, records }) => {
        const targets = base.targets
          .filter(({ nature, kind }) => nature !== "counted" || kind === "cadence" || kind === "milestone")
          .map((target, index) => ({ ...target, text: `Chỉ tiêu ${index}` }));
        const ledgers = ledgersOf(
          { ...base, targets },
          records.map(({ random, ofHamlets }) => ({ random: random.ledger, ofHamlets })),
        );
        const { ledger } = consolidated(asSent(ledgers), asOf);
        expect(figuresOf(computeCompliance(ledger!, asOf))).toEqual(figuresOf(computeCompliance(joined(ledgers), asOf)));
      }),
      { numRuns: 300 },
    );
  });

  it("counts from the units' lists what one list of all would give", () => {
    fc.assert(
      fc.property(sentLedgers, ({ base: { ledger: base, asOf }, records }) => {
        const targets = base.targets
          .filter(
            ({ nature, kind, scope, period, counting }) =>
              nature === "counted" && counting !== null && kind === "quantity" && scope === "whole" && period === "once",
          )
          .map((target, index) => ({ ...target, text: `Chỉ tiêu ${index}` }));
        const ledgers = ledgersOf(
          { ...base, targets },
          records.map(({ random, ofHamlets }) => ({ random: { ...random.ledger, progress: [] }, ofHamlets })),
        );
        const { ledger } = consolidated(asSent(ledgers), asOf);
        expect(figuresOf(computeCompliance(ledger!, asOf))).toEqual(figuresOf(computeCompliance(joined(ledgers), asOf)));
      }),
      { numRuns: 300 },
    );
  });

  it("holds no household, no visit, and no more rows however often a unit reported", () => {
    const { ledger } = consolidated(
      [1, 60].map((times, index) =>
        sent(`${index}.xlsx`, {
          plan: aPlan({ number: "97/KH", area: COMMUNES[index] ?? null }),
          targets: [aTarget()],
          progress: Array.from({ length: times }, () => anEntry({ quantity: 2 })),
        }),
      ),
    );
    expect(ledger?.progress.map(({ quantity }) => quantity)).toEqual([2, 120]);
    expect([ledger?.households, ledger?.visits]).toEqual([[], []]);
  });
});
