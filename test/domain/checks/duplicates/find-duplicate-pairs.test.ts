import { findDuplicatePairs } from "../../../../src/domain/checks/duplicates/find-duplicate-pairs";
import { decidePair } from "../../../../src/domain/checks/duplicates/pair-decision";
import type { Household } from "../../../../src/domain/ledger/household";
import { households } from "../../../builders/household";
import { drawRoster } from "../../../builders/roster";

const hoa = {
  headName: "Nguyễn Thị Hoà",
  birthYear: 1960,
  idNumber: "037160123456",
  phone: "0912345678",
  unit: "Tổ 1",
  members: 4,
};
const rest = households(
  { headName: "Trần Văn Nam", birthYear: 1955, unit: "Tổ 1" },
  { headName: "Lê Thị Lan", birthYear: 1971, unit: "Tổ 2" },
  { headName: "Mai Văn Sơn", birthYear: 1966, unit: "Tổ 2" },
);

function verdict(one: Partial<Household>, other: Partial<Household>): string | null {
  return findDuplicatePairs([...households(one, other), ...rest])[0]?.verdict ?? null;
}

test.each<[Partial<Household>, string]>([
  [{ headName: "NGUYỄN THỊ  HÒA" }, "capitals, spaces, the tone on the other vowel"],
  [{ headName: "Nguyễn Thị Hoà".normalize("NFD"), idNumber: null }, "decomposed text, the ID number missing"],
  [{ headName: "Ng. T. Hoà", phone: null }, "abbreviated, the phone missing"],
  [{ headName: "N.T.Hòa", idNumber: null }, "initials"],
  [{ headName: "Nguyễn Hòa", idNumber: null }, "the middle name left out"],
  [{ headName: "NGUYEN THI HOA", idNumber: null }, "without accents and without ID number"],
  [{ headName: "Nguyen Thi Hoa", idNumber: null, phone: null }, "without accents, ID number and phone, but the same year and group"],
  [{ headName: "Bà Hoà", idNumber: null }, "only bà and the given name, the same phone"],
  [{ headName: "Nguyễn Thị Hòa (Tuấn)", idNumber: null, phone: null }, "the husband in brackets"],
  [{ idNumber: "037160123465" }, "two digits of the ID number swapped"],
  [{ idNumber: "37160123456", phone: "912345678" }, "leading zeros lost"],
  [{ phone: "+84 912 345 678", idNumber: null, birthYear: null }, "the phone with +84, no year"],
  [{ phone: "0912345679", idNumber: null }, "one digit of the phone is wrong"],
  [{ birthYear: 1961 }, "the year of birth is off by one"],
  [{ headName: "Nguyễn Thị Hoàn" }, "a letter too many, but ID number and phone agree"],
])("the same household is found in %j: %s", (change) => {
  expect(verdict(hoa, { ...hoa, ...change })).toBe("duplicate");
});

test.each<[Partial<Household>, string]>([
  [{ headName: "Nguyễn Thị Hoa", idNumber: null }, "Hoa and Hòa are two names"],
  [{ headName: "Võ Thị Hoà", idNumber: null, phone: null }, "another family"],
  [{ headName: "Trần Văn Tuấn", idNumber: null }, "a family shares a phone"],
])("another household is left in peace: %j: %s", (change) => {
  expect(verdict(hoa, { ...hoa, ...change })).toBeNull();
});

test("people who share nothing but the name are namesakes, not duplicates", () => {
  const other = { ...hoa, birthYear: 1985, idNumber: "037185654321", phone: "0987654321" };
  expect(findDuplicatePairs(households(hoa, other))).toMatchObject([{ verdict: "same-name", score: 0 }]);
});

test("names that the village tells apart by the husband's name are two households", () => {
  expect(verdict({ headName: "Nguyễn Thị Hoa (Tuấn)", unit: "Tổ 1" }, { headName: "Nguyễn Thị Hoa (Hùng)", unit: "Tổ 1" })).toBe(
    "same-name",
  );
  expect(
    verdict({ headName: "Vũ Văn Nam", birthYear: 1960, unit: "Tổ 1" }, { headName: "Võ Văn Nam", birthYear: 1960, unit: "Tổ 1" }),
  ).toBeNull();
});

test("the full name alone only warns, whatever group both belong to", () => {
  expect(verdict({ headName: "Nguyễn Thị Hoa", unit: "Tổ 1" }, { headName: "Nguyễn Thị Hoa", unit: "Tổ 1" })).toBe("same-name");
});

test("each pair says why, and why not", () => {
  const [pair] = findDuplicatePairs(households(hoa, { ...hoa, idNumber: null, unit: "Tổ 3", members: null }));
  expect(pair).toMatchObject({
    first: 0,
    second: 1,
    evidence: ["name-same", "phone-same", "birth-year-same"],
    against: ["unit-different"],
  });
  expect(pair?.score).toBeGreaterThan(0.9);
});

test("what a person decided is never asked again, also after the list was taken in anew", () => {
  const [one, other] = households(hoa, { ...hoa, idNumber: null }) as [Household, Household];
  const different = decidePair(one, other, "different", "Chủ tịch Hội", "2021-05-20");
  expect(findDuplicatePairs([one, other], [different])).toEqual([]);
  const renumbered = [...rest, { ...other, id: "H700" }, { ...one, id: "H701" }];
  expect(findDuplicatePairs(renumbered, [different])).toEqual([]);
  expect(findDuplicatePairs([one, { ...other, id: "H9", headName: "Nguyen Thi Hoa" }], [different])).toHaveLength(1);
});

test("of 200 households typed twice among 20,000 at least 99 % are found, and at most 2 % of what is found is false", () => {
  let [right, called, planted] = [0, 0, 0];
  for (const seed of [1, 2]) {
    const { households: list, pairs } = drawRoster(20_000, 200, seed);
    const found = new Set(
      findDuplicatePairs(list).flatMap((pair) => (pair.verdict === "duplicate" ? [`${pair.first} ${pair.second}`] : [])),
    );
    right += pairs.filter(([one, other]) => found.has(`${one} ${other}`)).length;
    called += found.size;
    planted += pairs.length;
  }
  expect(planted).toBe(400);
  expect(right / planted).toBeGreaterThanOrEqual(0.99);
  expect(right / called).toBeGreaterThanOrEqual(0.98);
}, 60_000);

test("also where a fifth of the rows lacks an ID number and the list has three groups only", () => {
  let [right, called, planted] = [0, 0, 0];
  for (const seed of [11, 12, 13, 14]) {
    const { households: list, pairs } = drawRoster(3000, 30, seed, { units: 3, idMissing: 0.2 });
    const found = new Set(
      findDuplicatePairs(list).flatMap((pair) => (pair.verdict === "duplicate" ? [`${pair.first} ${pair.second}`] : [])),
    );
    right += pairs.filter(([one, other]) => found.has(`${one} ${other}`)).length;
    called += found.size;
    planted += pairs.length;
  }
  expect(right / planted).toBeGreaterThanOrEqual(0.98);
  expect(right / called).toBeGreaterThanOrEqual(0.98);
});

test("names alone raise no alarm in lists of people who are all different", () => {
  const { households: list } = drawRoster(400, 0, 5);
  expect(findDuplicatePairs(list).filter((pair) => pair.verdict === "duplicate")).toEqual([]);
});

test("numbers on one row only speak for a double where nearly every row of the list has them", () => {
  const full = Array.from({ length: 400 }, (_, index) => ({
    headName: `${["Đinh", "Lò", "Quách"][index % 3]} Thị ${["Mây", "Cúc", "Xoan", "Sim"][index % 4]} ${index}`,
    birthYear: 1950 + (index % 40),
    idNumber: `0371500${String(index * 7919)
      .padStart(5, "0")
      .slice(-5)}`,
    unit: `Tổ ${index % 9}`,
  }));
  const twice = { ...full[5], idNumber: null };
  const evidence = (rows: readonly Partial<Household>[]) => findDuplicatePairs(households(...rows, twice))[0]?.evidence;
  expect(evidence(full)).toContain("id-on-one-row");
  expect(evidence(full.map((row, index) => (index % 2 === 0 ? { ...row, idNumber: null } : row)))).not.toContain("id-on-one-row");
});
