import fc from "fast-check";
import { addDays } from "../../../src/domain/calendar/calendar-date";
import { draftLedgerSheets } from "../../../src/domain/ledger-sheets/sheets/draft-ledger-sheets";
import { readLedgerTables } from "../../../src/domain/ledger-sheets/reading/read-ledger-tables";
import { activitySchema } from "../../../src/domain/ledger/activity";
import { allocationRuleSchema, distributionSchema } from "../../../src/domain/ledger/distribution";
import { householdSchema } from "../../../src/domain/ledger/household";
import type { Ledger } from "../../../src/domain/ledger/ledger";
import type { Origin } from "../../../src/domain/ledger/origin";
import { targetSchema } from "../../../src/domain/ledger/target";
import { tablesOfDrafts } from "../../builders/draft-cells";
import { aDistribution, aHousehold, aLedger, aPlan, aTarget, aUnit, aVisit, anActivity, anEntry } from "../../builders/ledger-records";

const word = fc.constantFrom(
  "Nguyễn",
  "Thị",
  "=2+3",
  "-5",
  "0123456789",
  "Xóm 9",
  "đường",
  "@a",
  "+84",
  "001 234",
  "(mới)",
  "A&B",
  "1.1",
  "06/05/2021",
);
const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
const date = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2016-01-01", days));
const count = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constantFrom(0.5, 66.6, 1234.5));
const names = fc.uniqueArray(fc.constantFrom("Hội LHPN tỉnh", "MTTQ", "Sở TN&MT"), { maxLength: 3 });
const columns = fc.dictionary(fc.constantFrom("headName", "unit", "quantity:Xanh"), fc.integer({ min: 1, max: 40 }), {
  noNullPrototype: true,
});
const takenIn = fc.option(
  fc.dictionary(fc.constantFrom("headName", "unit", "other.01ab9z"), fc.constantFrom("0a1b2c", "zzzzzz"), {
    minKeys: 1,
    noNullPrototype: true,
  }),
  { nil: undefined },
);
const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc.record({
    kind: fc.constant("cell" as const),
    sheet: fc.constantFrom("Danh sách", "Sheet1", "T5 (sổ)", "O'Brien"),
    row: fc.integer({ min: 1, max: 999 }),
    column: fc.integer({ min: 1, max: 60 }),
  }),
  fc.record({ kind: fc.constant("document" as const), section: fc.constantFrom("III.1", "II.3.a", "") }),
  fc.record({ kind: fc.constant("typed" as const), on: date }),
);
const yes = fc.boolean();

const household = fc
  .record({
    id: text,
    no: maybe(count),
    headName: maybe(text),
    gender: maybe(fc.constantFrom("Nam", "Nữ")),
    birthYear: maybe(fc.integer({ min: 1920, max: 2010 })),
    birthDate: maybe(date),
    idNumber: maybe(fc.constantFrom("001099000123", "162334455")),
    phone: maybe(fc.constantFrom("0905555001", "+84905")),
    address: maybe(text),
    unit: maybe(text),
    commune: maybe(text),
    district: maybe(text),
    members: maybe(fc.integer({ min: 0, max: 12 })),
    membership: maybe(fc.oneof(yes, fc.constant("Chi hội trưởng"))),
    poverty: maybe(fc.oneof(yes, fc.constant("cận nghèo"))),
    sorting: maybe(yes),
    commitmentSigned: maybe(yes),
    consent: maybe(date),
    note: maybe(text),
    otherColumns: fc.dictionary(fc.constantFrom("Tổ PN", "Ghi chú", "Zalo"), fc.oneof(text, count, yes), {
      noNullPrototype: true,
    }),
    origin,
    takenIn,
    originColumns: columns,
  })
  .map((own) => aHousehold(own));
const target = fc
  .record({
    id: text,
    text,
    kind: fc.constantFrom(...targetSchema.shape.kind.options),
    comparator: maybe(fc.constantFrom(...targetSchema.shape.comparator.unwrap().options)),
    value: maybe(count),
    measure: maybe(text),
    denominator: maybe(text),
    nature: fc.constantFrom(...targetSchema.shape.nature.options),
    counting: maybe(fc.constantFrom(...targetSchema.shape.counting.unwrap().options)),
    countingItem: maybe(text),
    baseline: maybe(count),
    period: fc.constantFrom(...targetSchema.shape.period.options),
    scope: fc.constantFrom(...targetSchema.shape.scope.options),
    level: maybe(text),
    scopeUnit: maybe(text),
    start: maybe(date),
    due: maybe(date),
    weight: count,
    optional: yes,
    isNorm: yes,
    outsidePlan: yes,
    linkedTo: maybe(text),
    lead: maybe(text),
    coordinating: names,
    section: maybe(text),
    origin,
    takenIn,
  })
  .map((own) => aTarget(own));
const ledgers: fc.Arbitrary<Ledger> = fc
  .record({
    plan: fc
      .record({
        title: text,
        number: maybe(text),
        issued: maybe(date),
        start: date,
        end: date,
        issuers: names,
        place: maybe(text),
        area: maybe(text),
        expectedHouseholds: maybe(fc.integer({ min: 0, max: 999 })),
        holidays: fc.array(date, { maxLength: 3 }),
        workingDaysOnly: yes,
        approximateShare: fc.constant(0.8),
      })
      .map((own) => aPlan(own)),
    units: fc.array(
      fc
        .record({
          id: text,
          name: text,
          level: maybe(text),
          parent: maybe(text),
          from: maybe(date),
          to: maybe(date),
          aliases: names,
          successor: maybe(text),
          rosterComplete: yes,
        })
        .map((own) => aUnit(own)),
      { maxLength: 3 },
    ),
    targets: fc.array(target, { maxLength: 3 }),
    activities: fc.array(
      fc
        .record({
          id: text,
          text,
          section: maybe(text),
          lead: maybe(text),
          coordinating: names,
          start: maybe(date),
          due: maybe(date),
          completed: maybe(date),
          status: fc.constantFrom(...activitySchema.shape.status.options),
          evidence: maybe(text),
          note: maybe(text),
          optional: yes,
          outsidePlan: yes,
          origin,
          takenIn,
        })
        .map((own) => anActivity(own)),
      { maxLength: 3 },
    ),
    progress: fc.array(
      fc
        .record({
          date,
          targetId: text,
          unit: maybe(text),
          quantity: count,
          denominator: maybe(count),
          source: maybe(text),
          origin,
          takenIn,
        })
        .map((own) => anEntry(own)),
      { maxLength: 3 },
    ),
    households: fc.array(household, { maxLength: 4 }),
    allocationRules: fc.array(
      fc.record({
        item: text,
        colour: maybe(text),
        recipientKind: fc.constantFrom(...allocationRuleSchema.shape.recipientKind.options),
        perRecipient: maybe(count),
        total: maybe(count),
        supply: maybe(count),
      }),
      { maxLength: 2 },
    ),
    distributions: fc.array(
      fc
        .record({
          recipient: text,
          recipientKind: fc.constantFrom(...distributionSchema.shape.recipientKind.options),
          item: text,
          colour: maybe(text),
          allocated: maybe(count),
          received: maybe(count),
          receivedDate: maybe(date),
          signed: maybe(yes),
          note: maybe(text),
          origin,
          takenIn,
          originColumns: columns,
        })
        .map((own) => aDistribution(own)),
      { maxLength: 3 },
    ),
    visits: fc.array(
      fc
        .record({
          no: maybe(count),
          date,
          level: maybe(text),
          visitedBy: maybe(text),
          unit: maybe(text),
          householdsVisited: maybe(count),
          householdsCompliant: maybe(count),
          result: maybe(text),
          followUp: maybe(text),
          followUpDue: maybe(date),
          note: maybe(text),
          origin,
          takenIn,
          originColumns: columns,
        })
        .map((own) => aVisit(own)),
      { maxLength: 3 },
    ),
  })
  .map((own) => aLedger(own));

const OPTIONS = { asOf: "2021-12-31", today: "2022-01-05", language: "vi" } as const;

describe("a ledger on its sheets", () => {
  it("comes back as it was, whatever it holds", () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        const reading = readLedgerTables(tablesOfDrafts(draftLedgerSheets(ledger, [], [], OPTIONS)));
        expect(reading.ledger).toEqual(ledger);
        expect(reading).toMatchObject({ asOf: "2021-12-31", issues: [], missing: [] });
      }),
      { seed: 20210506, numRuns: 150 },
    );
  });

  it("only holds records that the schemas allow, also when read from hand-typed cells", () => {
    const [sheet] = tablesOfDrafts(draftLedgerSheets(aLedger({ households: [aHousehold()] }), [], [], OPTIONS)).filter(
      ({ name }) => name === "Households",
    );
    const rows = [sheet!.rows[0]!.map((cell, column) => (sheet!.headings[column] === "Năm sinh" ? "1975" : cell))];
    const { households } = readLedgerTables([{ ...sheet!, rows }]).ledger;
    expect(householdSchema.parse(households[0])).toMatchObject({ birthYear: 1975 });
  });
});
