import fc from "fast-check";
import { chosenAbove, corrected, proposalsBySection, proposalsOf, proposalsOfKind, toggled } from "../../../src/taskpane/plan/proposals";
import { markedParagraphs } from "../../../src/taskpane/plan/text-segments";
import { anInventedPlan } from "../invented-plan";

const plan = anInventedPlan();
const proposals = proposalsOf(plan);

describe("proposals of a plan", () => {
  it("are grouped by section in the order of the document", () => {
    expect(proposalsBySection(proposals).map(({ section, proposals: own }) => [section, own.length])).toEqual([
      ["II.1", 2],
      ["II.2", 2],
      ["III.1", 1],
      ["III.2", 1],
    ]);
  });

  it("are filtered by kind", () => expect(proposalsOfKind(proposals, "quantity").map(({ index }) => index)).toEqual([1, 2]));

  it("above a confidence are taken among those in view, the others in view are left, those out of view stay", () => {
    const inView = proposals.filter(({ commitment }) => commitment.section !== "III.2");
    expect([...chosenAbove(new Set([2, 5]), inView, 0.9)].sort()).toEqual([0, 1, 3, 5]);
  });

  it("are taken and left one by one", () => {
    expect([...toggled(new Set([1]), 2)]).toEqual([1, 2]);
    expect([...toggled(new Set([1, 2]), 2)]).toEqual([1]);
  });

  it("that were corrected are sure, the rest of the plan is as it was", () => {
    const next = corrected(plan, 1, { value: 15 });
    expect(next.commitments[1]).toMatchObject({ value: 15, confidence: 1, text: "làm mới 12 tuyến đường hoa" });
    expect(next.commitments[0]).toBe(plan.commitments[0]);
  });
});

describe("the document with its proposals marked", () => {
  it("marks the words of each proposal and loses no word around them", () => {
    const paragraphs = markedParagraphs(plan.text ?? "", proposals);
    const marked = paragraphs.flatMap(({ segments }) => segments.filter(({ proposal }) => proposal !== null).map(({ text }) => text));
    expect(marked).toEqual(plan.commitments.map(({ text }) => text));
  });

  it("holds every line of any text with any proposals, also where they share words", () => {
    const spans = fc.array(fc.tuple(fc.nat(200), fc.nat(60)), { maxLength: 8 });
    const texts = fc.array(fc.constantFrom("a", "bc ", "\n", "một ", ". "), { maxLength: 100 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, spans, (text, chosen) => {
        const found = chosen.map(([offset, length], index) => ({
          index,
          commitment: { ...plan.commitments[0]!, offset, text: text.slice(offset, offset + length) },
        }));
        const lines = markedParagraphs(text, found).map(({ segments }) => segments.map((segment) => segment.text).join(""));
        expect(lines).toEqual(text.split("\n").filter((line) => line.trim() !== ""));
      }),
    );
  });
});
