import { drawUpRoster } from "../../../src/domain/roster/draw-up-roster";
import { keepChosen, receiversNotChosen } from "../../../src/domain/roster/keep-chosen";
import type { RosterRequest } from "../../../src/domain/roster/roster-request";
import { households } from "../../builders/household";
import { aDistribution, aLedger } from "../../builders/ledger";

const hamlet = households(
  { headName: "Trần Thị Yến", otherColumns: { "Có vườn": "x" } },
  { headName: "Lê Văn An" },
  { headName: "Mai Thị Bình", otherColumns: { "Có vườn": "x" } },
);
const request: RosterRequest = {
  required: [{ label: "có vườn", field: "other:Có vườn", test: "yes" }],
  preferred: [],
  places: 2,
  reserve: 0,
  tieBreak: "name-order",
};
const ledger = aLedger({
  households: hamlet,
  distributions: [
    aDistribution({ recipient: "H001", allocated: 2, received: null }),
    aDistribution({ recipient: "H002", allocated: 2, received: null }),
    aDistribution({ recipient: "Chợ", recipientKind: "site" }),
  ],
});

test("a column of the list's own is a criterion; who did not tick it does not meet it", () => {
  const { candidacies } = drawUpRoster(hamlet, request);
  expect(candidacies.map(({ standing }) => standing)).toEqual(["chosen", "unqualified", "chosen"]);
});

test("the ledger keeps the chosen in the order asked for, numbered anew, with their origin; what others were to get goes", () => {
  const kept = keepChosen(ledger, drawUpRoster(hamlet, request), "name-order");
  expect(kept.households.map(({ no, headName }) => [no, headName])).toEqual([
    [1, "Mai Thị Bình"],
    [2, "Trần Thị Yến"],
  ]);
  expect(kept.households[1]).toMatchObject({ id: "H001", origin: hamlet[0]?.origin });
  expect(kept.distributions.map(({ recipient }) => recipient)).toEqual(["H001", "Chợ"]);
});

test("a household that received something and is not chosen is named", () => {
  const received = { ...ledger, distributions: [aDistribution({ recipient: "H002", received: 1 })] };
  expect(receiversNotChosen(received, drawUpRoster(hamlet, request)).map(({ headName }) => headName)).toEqual(["Lê Văn An"]);
});
