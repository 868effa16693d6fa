import { visitCandidatePairs } from "../../../../src/domain/checks/duplicates/candidate-pairs";
import { householdProfiles } from "../../../../src/domain/checks/duplicates/household-profile";
import { households } from "../../../builders/household";

function compared(size: number, row: (index: number) => object): number {
  let count = 0;
  visitCandidatePairs(householdProfiles(households(...Array.from({ length: size }, (_, index) => row(index)))), () => void (count += 1));
  return count;
}

test("in a short list everybody is compared with everybody", () => {
  expect(compared(20, (index) => ({ headName: `Lê Thị Lan ${index}` }))).toBe(190);
});

test.each<[string, (index: number) => object]>([
  ["one name and nothing else", () => ({ headName: "Nguyễn Thị Hoa" })],
  ["one name, year, group and phone", () => ({ headName: "Nguyễn Thị Hoa", birthYear: 1960, unit: "Tổ 1", phone: "0912345678" })],
  ["one abbreviated name", () => ({ headName: "N.T.Hoa", birthYear: 1960, unit: "Tổ 1" })],
])("in a list ten times as long about ten times as many pairs are compared, even where all rows have %s", (_what, row) => {
  const [short, long] = [compared(1000, row), compared(10_000, row)];
  expect(long).toBeGreaterThan(0);
  expect(long / short).toBeLessThan(12);
});

test("no pair is compared twice", () => {
  const seen = new Set<string>();
  const wrong: string[] = [];
  const list = households(
    ...Array.from({ length: 600 }, (_, index) => ({
      headName: index % 2 ? "N.T.Hoa" : "Nguyễn Thị Hoa",
      birthYear: 1950 + (index % 20),
      unit: `Tổ ${index % 5}`,
      phone: `09${String(index % 50).padStart(8, "0")}`,
    })),
  );
  visitCandidatePairs(householdProfiles(list), (a, b) => {
    const pair = `${a.index} ${b.index}`;
    if (seen.has(pair) || a.index >= b.index) wrong.push(pair);
    seen.add(pair);
  });
  expect(wrong).toEqual([]);
  expect(seen.size).toBeGreaterThan(600);
});
