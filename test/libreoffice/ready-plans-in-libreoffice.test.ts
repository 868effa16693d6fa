import { computeCompliance } from "../../src/domain/compliance/compute-compliance";
import { draftReport } from "../../src/domain/reports/draft-report";
import { writeSheets } from "../../src/excel/writing/write-sheets";
import { readyPlans } from "../../src/domain/plan-text/ready-plans/ready-plans";
import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { prepareLedger } from "../../src/operations/ledger/write-ledger";
import { inventedYear } from "../builders/invented-year";
import { recalculated, type CellValue } from "./libreoffice";

type Judged = readonly [rate: number | null, actual: number | null];

/** The ledger of a ready plan with its year-end report, as a file. */
async function bookOf(ready: (typeof readyPlans)[number]) {
  const host = await openHost(null, nodeEnvironment());
  const ledger = inventedYear(ready.records);
  const asOf = ledger.plan.end;
  const shop = { excel: host.Excel, today: () => asOf, now: () => `${asOf} 08:30`, language: "vi" } as const;
  const compliance = computeCompliance(ledger, asOf);
  const prepared = await prepareLedger(shop, { ledger, asOf, intakeIssues: [], standing: null, operation: "start", table: "", rows: 1 });
  const settings = { asOf, today: asOf, language: "vi", style: "national", showIdNumbers: false, showPhones: false } as const;
  const report = draftReport("year-end", { ledger, compliance, issues: prepared.issues, settings });
  await writeSheets(host.Excel, [...prepared.drafts, report], { replaces: new Set() });
  return { compliance, book: await host.save() };
}

function tableOf(rows: readonly (readonly CellValue[])[]): Map<string, Judged> {
  const head = rows.find((row) => row.includes("Mã") && row.includes("Tỷ lệ so với KH"))!;
  const [code, rate, actual] = ["Mã", "Tỷ lệ so với KH", "Thực hiện"].map((heading) => head.indexOf(heading)) as [number, number, number];
  const number = (value: CellValue | undefined) => (typeof value === "number" ? value : null);
  return new Map(rows.slice(rows.indexOf(head) + 1).map((row) => [String(row[code] ?? ""), [number(row[rate]), number(row[actual])]]));
}

const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9));

describe("a ready plan after its time, calculated anew by LibreOffice", () => {
  it.each(readyPlans.map((ready) => [ready.id, ready] as const))(
    "%s has the percentages of the program",
    async (_, ready) => {
      const { compliance, book } = await bookOf(ready);
      const sheets = await recalculated(book);
      const { targets, cadences } = compliance;
      const shown = tableOf(sheets.get("Chỉ tiêu") ?? []);
      const judged = [...targets, ...cadences.map((cadence) => ({ ...cadence, actual: cadence.visitsDone }))];
      expect(judged.filter(({ rate }) => rate !== null).length).toBeGreaterThan(1);
      expect(Object.fromEntries(judged.map(({ id }) => [id, shown.get(id)]))).toEqual(
        Object.fromEntries(judged.map(({ id, rate, actual }) => [id, [near(rate), near(actual)]])),
      );
      const report = (sheets.get("Báo cáo tổng kết") ?? []).flat();
      expect(report.filter((value) => /^#(REF|NAME|VALUE|DIV|N\/A|NUM|NULL)/.test(String(value)))).toEqual([]);
    },
    180_000,
  );
});
