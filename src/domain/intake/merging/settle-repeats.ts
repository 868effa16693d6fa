import { isSumHeading } from "../columns/sum-heading";
import { foldText } from "../../vietnamese/fold-text";
import { settleFigures } from "./settle-figures";
import { settleRounds } from "./settle-rounds";
import { isTimeOnly, type CandidateColumn, type ColumnMeaning } from "../columns/score-columns";

const FAMILY_NAME = /^(?:họ|họ đệm|họ lót|họ và tên đệm|họ và đệm|họ và chữ đệm|họ và chữ lót|họ tên đệm|tên đệm|chữ đệm)$/;
const GIVEN_NAME = /^(?:tên|tên gọi)$/;
const ONE_ANSWER = new Set(["sorting", "commitmentSigned", "membership"]);

/** Settles what assigning alone cannot: names written in two columns, and yes-no fields whose several columns are not answers to one question. */
export function settleRepeats(columns: readonly CandidateColumn[], meanings: readonly ColumnMeaning[], title = ""): ColumnMeaning[] {
  const settled = [...meanings];
  joinSplitName(columns, settled);
  settleTimes(columns, settled, title);
  settleSums(columns, settled);
  settleShares(columns, settled);
  settleEnds(columns, settled);
  for (const field of ONE_ANSWER) {
    const at = settled.flatMap((meaning, index) => (meaning.field === field ? [index] : []));
    const parents = new Set(at.map((index) => ((columns[index]?.path.length ?? 0) > 1 ? columns[index]?.path[0] : `${index}`)));
    if (at.length < 2 || parents.size === 1) continue;
    const best = at.reduce((a, b) => ((settled[b]?.score ?? 0) > (settled[a]?.score ?? 0) ? b : a));
    for (const index of at) if (index !== best) settled[index] = { field: null, score: 0, alternatives: [field] };
  }
  joinOpposites(columns, settled);
  settleRounds(columns, settled);
  settleFigures(columns, settled);
  return settled;
}

const YES_OR_NO = /(?<!\p{L})(?:đã|có|chưa|không)(?!\p{L})/giu;

/** "Phân loại đúng | Phân loại chưa đúng": the column beside an answer that says the opposite answers the same question. */
function joinOpposites(columns: readonly CandidateColumn[], settled: ColumnMeaning[]): void {
  const leafOf = (at: number): string => columns[at]?.path[(columns[at]?.path.length ?? 0) - 1] ?? "";
  const asked = (at: number): string => foldText(leafOf(at).replace(YES_OR_NO, " "));
  settled.forEach((meaning, at) => {
    const next = at + 1;
    if (meaning.field === null || !ONE_ANSWER.has(meaning.field) || settled[next]?.field !== null) return;
    const isOpposite = /(?<!\p{L})(?:chưa|không)(?!\p{L})/iu.test(leafOf(next)) && asked(next) !== "" && asked(next) === asked(at);
    if (isOpposite) settled[next] = { ...meaning, alternatives: [] };
  });
}

/** Columns of bare years or months hold what was reached where a plan stands beside them or the title speaks of results, else the plan; a sum after them is of the same. */
function settleTimes(columns: readonly CandidateColumn[], settled: ColumnMeaning[], title: string): void {
  const bare = columns.flatMap((column, at) =>
    settled[at]?.field === "actual" && isTimeOnly(column.path[column.path.length - 1] ?? "") && column.path.length === 1 ? [at] : [],
  );
  if (bare.length < 2) return;
  const reached = settled.some(({ field }) => field === "planned") || /kết quả|thực hiện|đạt được|result/i.test(title);
  const field = reached ? "actual" : "planned";
  for (const at of bare) settled[at] = { ...(settled[at] ?? { score: 0.5, alternatives: [] }), field };
  const after = (bare[bare.length - 1] ?? 0) + 1;
  const sum = columns[after];
  if (
    sum &&
    settled[after]?.field === null &&
    /^(?:tổng|cộng|tổng cộng|tổng số|total|lũy kế|luỹ kế|cả năm)/i.test(sum.path[sum.path.length - 1] ?? "")
  )
    settled[after] = { field, score: 0.6, alternatives: [] };
}

const DIVIDED = /^(?:chia (?:ra|theo)|phân (?:bổ|chia|ra)|trong đó|giao (?:cho|các)|cụ thể|of which|by unit)(?!\p{L})/iu;

/** Figures under "Chia ra" beside a plan are what of it each one named there is to reach. */
function settleShares(columns: readonly CandidateColumn[], settled: ColumnMeaning[]): void {
  const whole =
    settled.filter(({ field }) => field === "planned").length === 1 ? settled.findIndex(({ field }) => field === "planned") : -1;
  if (whole < 0) return;
  columns.forEach(({ path, profile }, at) => {
    if (at <= whole || path.length < 2 || !DIVIDED.test((path[0] ?? "").trim()) || profile.numbers < 0.6) return;
    settled[at] = { field: "planned", score: 0.6, alternatives: [] };
  });
}

/** Where work has a day on which it begins and no other end, a day of completion that every row has is the one planned. */
function settleEnds(columns: readonly CandidateColumn[], settled: ColumnMeaning[]): void {
  const at = settled.findIndex(({ field }) => field === "completed");
  const column = columns[at];
  if (!column || settled.some(({ field }) => field === "due") || !settled.some(({ field }) => field === "start")) return;
  if (column.profile.fill < 0.9 || /thực tế|đã |xong/i.test(column.path.join(" "))) return;
  settled[at] = { field: "due", score: settled[at]?.score ?? 0.5, alternatives: ["completed"] };
}

function isBareSum({ path }: CandidateColumn): boolean {
  return path.length === 1 && isSumHeading((path[0] ?? "").replace(/\([^)]*\)?/g, " "));
}

/** A bare sum is of the kind of the columns beside it: of what each unit is to reach, or of what each month brought in, which is no number of things handed out. */
function settleSums(columns: readonly CandidateColumn[], settled: ColumnMeaning[]): void {
  columns.forEach((column, at) => {
    const own = settled[at];
    if (!own || !isBareSum(column)) return;
    if (own.field === "quantity" && [1, 2].every((back) => isKeptMonth(columns[at - back], settled[at - back])))
      settled[at] = { field: null, score: 0, alternatives: ["quantity"] };
    const shares = [1, -1].map((step) =>
      [1, 2].map((far) => ({ field: settled[at + step * far]?.field, path: columns[at + step * far]?.path ?? [] })),
    );
    const summed = shares.find(
      ([near, next]) => near?.field === "planned" && next?.field === "planned" && near.path.length > 1 && near.path[0] === next.path[0],
    );
    if (own.field === null && summed) settled[at] = { field: "planned", score: 0.6, alternatives: [] };
  });
}

function isKeptMonth(column: CandidateColumn | undefined, meaning: ColumnMeaning | undefined): boolean {
  return meaning?.field === null && isTimeOnly(column?.path[column.path.length - 1] ?? "");
}

function joinSplitName(columns: readonly CandidateColumn[], settled: ColumnMeaning[]): void {
  const at = settled.findIndex((meaning) => meaning.field === "headName");
  const own = columns[at];
  if (!own) return;
  const leaf = foldText(own.path[own.path.length - 1] ?? "");
  for (const neighbour of [at - 1, at + 1]) {
    const other = columns[neighbour];
    if (!other || other.profile.texts < 0.5) continue;
    const otherLeaf = foldText(other.path[other.path.length - 1] ?? "");
    const samePath = other.path.length > 0 && other.path.join("/") === own.path.join("/");
    const halves = (FAMILY_NAME.test(leaf) && GIVEN_NAME.test(otherLeaf)) || (GIVEN_NAME.test(leaf) && FAMILY_NAME.test(otherLeaf));
    if (samePath || halves) settled[neighbour] = { field: "headName", score: settled[at]?.score ?? 0.5, alternatives: [] };
  }
}
