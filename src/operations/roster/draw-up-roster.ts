import { duplicatesOf } from "../../domain/checks/duplicates/household-groups";
import { findDuplicatePairs } from "../../domain/checks/duplicates/find-duplicate-pairs";
import { candidatesTable, type CandidateLine } from "../../domain/ledger-sheets/tables/candidates-table";
import { draftTableSheet } from "../../domain/ledger-sheets/sheets/draft-table-sheet";
import type { Ledger } from "../../domain/ledger/ledger";
import { drawUpRoster as drawUp } from "../../domain/roster/draw-up-roster";
import { keepChosen, receiversNotChosen } from "../../domain/roster/keep-chosen";
import type { Candidacy, DrawnUpRoster } from "../../domain/roster/roster-request";
import * as english from "../../domain/roster/standing-words.en";
import * as vietnamese from "../../domain/roster/standing-words.vi";
import type { SheetDraft } from "../../domain/sheet/sheet-draft";
import { changeLedger } from "../ledger/change-ledger";
import { leftOutMark, withLeftOut } from "../intake/left-out-memory";
import type { Language, Work } from "../operations";
import { knownDecisions } from "./pair-memory";
import { refusingOn } from "../refusals/refusal-from-error";
import { done, refused, type Result } from "../refusals/refusal";
import type { RosterChoice, RosterProposal } from "./roster-operations";
import { requireLedger, type StandingLedger } from "../ledger/standing-ledger";
import { languageOf, type Workshop } from "../workshop";

const words = { vi: vietnamese, en: english };

/** Who would be chosen from the roster, and why; nothing is written. */
export async function previewRoster(shop: Workshop, choice: RosterChoice, work?: Work): Promise<Result<RosterProposal>> {
  return refusingOn(async () => {
    const standing = await requireLedger(shop);
    if (!standing.ok) return standing;
    const { ledger } = standing.value;
    const roster = await drawn(shop, ledger, choice);
    const language = languageOf(shop, work);
    return done({
      households: roster.candidacies.map((candidacy) => {
        const { headName: name = null, unit = null } = ledger.households[candidacy.index] ?? {};
        const { index, id, standing: place, rank, points } = candidacy;
        return {
          index,
          id,
          name,
          unit,
          standing: place,
          told: told(candidacy, language),
          rank,
          points,
          reasons: reasons(candidacy, language),
        };
      }),
      chosen: roster.chosen.length,
      reserve: roster.reserve.length,
      emptyPlaces: roster.emptyPlaces,
    });
  });
}

/** Keeps the chosen households in the ledger, and writes a sheet that says who was considered, who is in reserve, and why. */
export async function drawUpRoster(shop: Workshop, choice: RosterChoice, work?: Work): Promise<Result<null>> {
  return changeLedger(shop, work, async (standing) => {
    const { ledger } = standing;
    const roster = await drawn(shop, ledger, choice);
    if (roster.chosen.length === 0) return refused({ code: "nobody-chosen" });
    const receivers = receiversNotChosen(ledger, roster);
    if (receivers.length > 0) return refused({ code: "received-not-chosen", names: receivers.map(({ headName, id }) => headName ?? id) });
    const kept = keepChosen(ledger, roster, choice.tieBreak);
    const onRoster = new Set(kept.households.map(({ id }) => id));
    const leftOut = ledger.households.filter(({ id }) => !onRoster.has(id)).map(leftOutMark);
    return done({
      ledger: kept,
      operation: "roster",
      table: "Households",
      rows: kept.households.length,
      keeps: [await withLeftOut(shop, leftOut)],
      beside: [draftCandidates(shop, standing, roster)],
      answer: null,
    });
  });
}

async function drawn(shop: Workshop, ledger: Ledger, choice: RosterChoice): Promise<DrawnUpRoster> {
  const pairs = duplicatesOf(findDuplicatePairs(ledger.households, await knownDecisions(shop)));
  return drawUp(ledger.households, { ...choice, sameHousehold: pairs.map(({ first, second }) => [first, second] as const) });
}

const told = ({ standing }: Candidacy, language: Language) => words[language].standingWords[standing];
const reasons = ({ reasons: all }: Candidacy, language: Language) =>
  all.map(({ kind, label }) => words[language].reasonWords[kind](label)).join("; ");

function draftCandidates(shop: Workshop, { ledger, asOf }: StandingLedger, roster: DrawnUpRoster): SheetDraft {
  const lines = roster.candidacies.flatMap((candidacy, index): CandidateLine[] => {
    const household = ledger.households[candidacy.index];
    if (!household) return [];
    const { headName, birthYear, unit, origin } = household;
    const { rank, points } = candidacy;
    return [
      {
        no: index + 1,
        headName,
        birthYear,
        unit,
        standing: told(candidacy, "vi"),
        rank,
        points,
        reasons: reasons(candidacy, "vi"),
        origin,
      },
    ];
  });
  return draftTableSheet(candidatesTable, lines, { asOf, today: shop.today(), language: shop.language });
}
