import { addLedger, leaveOut, startConsolidation } from "../../../src/domain/consolidation/add-ledger";
import { finishConsolidation } from "../../../src/domain/consolidation/finish-consolidation";
import { aPlan, aTarget, aUnit, anEntry } from "../../builders/ledger-records";
import { consolidated, sent } from "./sent";

const classes = aTarget({ text: "Mở 10 lớp tập huấn" });
const plan = (area: string, own = {}) => aPlan({ number: "97/KH", area, ...own });
const communes = ["Xã A", "Xã B", "Xã C"];
const three = communes.map((area, index) =>
  sent(`so-${index}.xlsx`, { plan: plan(area), targets: [classes], progress: [anEntry({ quantity: index + 1 })] }),
);

describe("ledgers that go together", () => {
  it("become one with the figures of each unit under its name", () => {
    const { ledger, issues, report } = consolidated(three);
    expect(ledger?.targets.map(({ text }) => text)).toEqual(["Mở 10 lớp tập huấn"]);
    expect(ledger?.progress.map(({ unit, quantity }) => [unit, quantity])).toEqual([
      ["Xã A", 1],
      ["Xã B", 2],
      ["Xã C", 3],
    ]);
    expect(ledger?.units.map(({ name, level }) => [name, level])).toEqual(communes.map((name) => [name, "Xã"]));
    expect(issues).toEqual([]);
    expect(report.taken.map(({ unit }) => unit)).toEqual(communes);
  });

  it("are matched by wording, kind, period and scope, whatever code a unit gave the target", () => {
    const other = sent("d.xlsx", {
      plan: plan("Xã D"),
      targets: [aTarget({ id: "CT07", text: "mở 10 lớp  tập huấn." })],
      progress: [anEntry({ targetId: "CT07", quantity: 9 })],
    });
    const { ledger } = consolidated([...three, other]);
    expect(ledger?.targets).toHaveLength(1);
    expect(ledger?.progress.at(-1)).toMatchObject({ targetId: "CT01", unit: "Xã D", quantity: 9 });
  });

  it("are named after their files where all name the area of the whole plan", () => {
    const ledgers = ["xa_a.xlsx", "xa_b.xlsx"].map((file) => sent(file, { plan: plan("Huyện K"), targets: [classes] }));
    expect(consolidated(ledgers).report.taken.map(({ unit }) => unit)).toEqual(["xa a", "xa b"]);
  });

  it("know their unit by the only commune of the roster's households or by the unit above all others", () => {
    const hamlets = [
      aUnit({ id: "1", name: "Xã Đ", level: "Xã" }),
      aUnit({ id: "2", name: "Xóm 1", parent: "Xã Đ" }),
      aUnit({ id: "3", name: "Xóm 2", parent: "1" }),
    ];
    expect(consolidated([sent("1.xlsx", { units: hamlets })]).report.taken[0]?.unit).toBe("Xã Đ");
  });

  it("keep hamlets of one name apart", () => {
    const target = aTarget({ scope: "each_unit", level: "Xóm", value: 1 });
    const of = (area: string) =>
      sent(`${area}.xlsx`, {
        plan: plan(area),
        units: [aUnit({ name: "Xóm 1" }), aUnit({ id: "DV02", name: "Xóm 2" })],
        targets: [target],
        progress: [anEntry({ unit: "Xóm 1" })],
      });
    const { ledger } = consolidated([of("Xã A"), of("Xã B")]);
    expect(ledger?.units.map(({ name }) => name)).toEqual([
      ...["Xã A", "Xã B"],
      ...["Xóm 1 – Xã A", "Xóm 2 – Xã A", "Xóm 1 – Xã B", "Xóm 2 – Xã B"],
    ]);
    expect(ledger?.progress.map(({ unit }) => unit)).toEqual(["Xóm 1 – Xã A", "Xóm 1 – Xã B"]);
  });

  it("have a task done when all have done it", () => {
    const task = (completed: string | null) => ({
      id: "NV01",
      text: "Tổ chức ra quân",
      section: null,
      lead: null,
      coordinating: [],
      start: null,
      due: null,
      completed,
      status: completed ? ("done" as const) : ("in-progress" as const),
      evidence: null,
      note: null,
      optional: false,
      outsidePlan: false,
      origin: { kind: "typed" as const, on: "2021-05-06" },
    });
    const of = (area: string, day: string | null) => sent(`${area}.xlsx`, { plan: plan(area), activities: [task(day)] });
    expect(consolidated([of("Xã A", "2021-06-01"), of("Xã B", "2021-06-20")]).ledger?.activities[0]).toMatchObject({
      status: "done",
      completed: "2021-06-20",
    });
    expect(consolidated([of("Xã A", "2021-06-01"), of("Xã B", null)]).ledger?.activities[0]).toMatchObject({
      status: "in-progress",
      completed: null,
    });
  });
});

describe("ledgers that do not go together", () => {
  it.each([
    ["value", { value: 12 }],
    ["comparator", { comparator: "at_most" as const }],
    ["measure", { measure: "buổi" }],
    ["baseline", { baseline: 2 }],
    ["nature", { nature: "stock" as const }],
  ])("are reported, and not added up, where the %s of a target differs", (field, change) => {
    const odd = sent("d.xlsx", { plan: plan("Xã D"), targets: [{ ...classes, ...change }], progress: [anEntry({ quantity: 100 })] });
    const { ledger, issues } = consolidated([odd, ...three]);
    expect(issues).toEqual([
      {
        code: "consolidation/definition-differs",
        severity: "error",
        at: [],
        facts: { unit: "Xã D", file: "d.xlsx", text: classes.text, fields: [field] },
      },
    ]);
    expect(ledger?.progress.map(({ quantity }) => quantity)).toEqual([1, 2, 3]);
    expect(ledger?.targets[0]).toMatchObject({ value: 10, comparator: "at_least", nature: "flow" });
  });

  it("leave out a target that few units have, and say so", () => {
    const odd = sent("d.xlsx", { plan: plan("Xã D"), targets: [classes, aTarget({ id: "CT02", text: "Việc riêng" })] });
    const { ledger, issues } = consolidated([...three, odd]);
    expect(ledger?.targets).toHaveLength(1);
    expect(issues.map(({ facts }) => facts)).toEqual([{ unit: "Xã D", file: "d.xlsx", text: "Việc riêng", fields: ["target"] }]);
  });

  it("leave out a ledger of another plan, wherever it stands in the row, and a file without one", () => {
    const other = sent("khac.xlsx", { plan: aPlan({ number: "12/KH", title: "Kế hoạch khác", area: "Xã E" }), targets: [classes] });
    const state = leaveOut([other, ...three].reduce(addLedger, startConsolidation("2021-12-31")), {
      file: "hong.xlsx",
      reason: "unreadable",
    });
    const { ledger, issues, report } = finishConsolidation(state);
    expect(report.taken).toHaveLength(3);
    expect(ledger?.plan.number).toBe("97/KH");
    expect(issues.map(({ code, facts }) => [code, facts])).toEqual([
      ["consolidation/left-out", { file: "hong.xlsx", reason: "unreadable" }],
      ["consolidation/left-out", { file: "khac.xlsx", reason: "other-plan" }],
    ]);
  });

  it("take the later of two ledgers of one unit", () => {
    const early = sent(
      "a-cu.xlsx",
      { plan: plan("xã A"), targets: [classes], progress: [anEntry({ quantity: 50 })] },
      { asOf: "2021-06-30" },
    );
    for (const ledgers of [
      [early, ...three],
      [...three, early],
    ]) {
      const { ledger, issues } = consolidated(ledgers);
      expect(ledger?.progress.map(({ quantity }) => quantity)).toEqual([1, 2, 3]);
      expect(issues).toMatchObject([{ code: "consolidation/unit-twice", facts: { unit: "Xã A", file: "a-cu.xlsx", by: "so-0.xlsx" } }]);
    }
  });

  it("name the units of the plan that sent nothing, and no unit above them or one that is gone", () => {
    const units = [
      aUnit({ id: "H", name: "Huyện K", level: "Huyện" }),
      ...["Xã A", "Xã B", "Xã C", "Xã D"].map((name, index) => aUnit({ id: `X${index}`, name, level: "Xã", parent: "H" })),
      aUnit({ id: "X9", name: "Xã Cũ", level: "Xã", parent: "H", to: "2021-06-30" }),
    ];
    const { issues, ledger } = consolidated(three.map((one) => ({ ...one, unit: one.ledger.plan.area, ledger: { ...one.ledger, units } })));
    expect(issues.map(({ code, facts }) => [code, facts])).toEqual([["consolidation/unit-missing", { unit: "Xã D" }]]);
    expect(ledger?.units.map(({ name }) => name).sort()).toEqual(units.map(({ name }) => name).sort());
  });

  it("give no ledger where none could be used", () => {
    expect(finishConsolidation(leaveOut(startConsolidation("2021-12-31"), { file: "a.xlsx", reason: "no-ledger" }))).toMatchObject({
      ledger: null,
      issues: [{ code: "consolidation/left-out" }],
    });
  });
});
