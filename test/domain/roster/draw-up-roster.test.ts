import { chosenHouseholds, drawUpRoster } from "../../../src/domain/roster/draw-up-roster";
import type { RosterRequest } from "../../../src/domain/roster/roster-request";
import { reasonWords as englishReasons } from "../../../src/domain/roster/standing-words.en";
import { reasonWords, standingWords } from "../../../src/domain/roster/standing-words.vi";
import { households } from "../../builders/household";

const hamlet = households(
  { headName: "Trần Thị Yến", unit: "Tổ 1", sorting: true, membership: true },
  { headName: "Lê Văn An", unit: "Tổ 1", sorting: true, membership: false },
  { headName: "Mai Thị Bình", unit: "Tổ 2", sorting: false, membership: true },
  { headName: "Vũ Thị Cúc", unit: "Tổ 2", sorting: true, poverty: "Hộ nghèo" },
  { headName: "Đỗ Văn Dũng", unit: "Tổ 2", sorting: null },
  { headName: "LÊ VĂN AN", unit: "Tổ 1", sorting: true },
);
const request: RosterRequest = {
  required: [{ label: "có phân loại rác", field: "sorting", test: "yes" }],
  preferred: [
    { label: "hội viên", field: "membership", test: "yes", points: 2 },
    { label: "hộ nghèo", field: "poverty", test: "yes", points: 3 },
  ],
  places: 2,
  reserve: 1,
  tieBreak: "list-order",
  sameHousehold: [[1, 5]],
};
const standings = (changes: Partial<RosterRequest> = {}): string[] =>
  drawUpRoster(hamlet, { ...request, ...changes }).candidacies.map(({ standing, rank }) => standing + (rank ?? ""));

test("everybody is judged: who qualifies, who is chosen by points, who is in reserve", () => {
  expect(standings()).toEqual(["chosen2", "reserve1", "unqualified", "chosen1", "unsure", "repeated"]);
});

test("each standing has its reasons", () => {
  const { candidacies } = drawUpRoster(hamlet, request);
  const told = candidacies.map(({ reasons }) => reasons.map(({ kind, label }) => reasonWords[kind](label)).join("; "));
  expect(told).toEqual([
    "đạt: có phân loại rác; ưu tiên: hội viên",
    "đạt: có phân loại rác; đã đủ số hộ theo kế hoạch",
    "không đạt: có phân loại rác; ưu tiên: hội viên",
    "đạt: có phân loại rác; ưu tiên: hộ nghèo",
    "chưa rõ: có phân loại rác",
    "cùng một hộ với “Lê Văn An”; đạt: có phân loại rác",
  ]);
  expect(standingWords.reserve).toBe("Dự bị");
  expect(englishReasons.fails("x")).toBe("fails: x");
});

test("what is decided by hand goes before the criteria", () => {
  expect(standings({ chosenByHand: ["H003"], leftOutByHand: { H004: "chuyển đi nơi khác" } })).toEqual([
    "chosen2",
    "reserve1",
    "chosen1",
    "left-out",
    "unsure",
    "repeated",
  ]);
});

test("places can be shared out to units", () => {
  expect(standings({ placesByUnit: { "tổ 01": 1, "Tổ 2": 1 } })).toEqual([
    "chosen2",
    "reserve1",
    "unqualified",
    "chosen1",
    "unsure",
    "repeated",
  ]);
  expect(standings({ placesByUnit: { "Tổ 1": 2 } })).toEqual(["chosen1", "chosen2", "unqualified", "reserve1", "unsure", "repeated"]);
});

test("places that nobody qualifies for stay empty and are counted", () => {
  const roster = drawUpRoster(hamlet, { ...request, places: 39 });
  expect([roster.chosen.length, roster.reserve.length, roster.emptyPlaces]).toEqual([3, 0, 36]);
});

test("at equal points the given names or the list decide", () => {
  const equal = { ...request, preferred: [], places: 1 };
  expect(drawUpRoster(hamlet, equal).chosen[0]?.id).toBe("H001");
  expect(drawUpRoster(hamlet, { ...equal, tieBreak: "name-order" }).chosen[0]?.id).toBe("H002");
});

test("the chosen are numbered anew, in the list's order or by given name", () => {
  const roster = drawUpRoster(hamlet, request);
  expect(chosenHouseholds(hamlet, roster, "list-order").map(({ no, headName }) => `${no} ${headName}`)).toEqual([
    "1 Trần Thị Yến",
    "2 Vũ Thị Cúc",
  ]);
  expect(chosenHouseholds(hamlet, roster, "name-order").map(({ no, headName }) => `${no} ${headName}`)).toEqual([
    "1 Vũ Thị Cúc",
    "2 Trần Thị Yến",
  ]);
});
