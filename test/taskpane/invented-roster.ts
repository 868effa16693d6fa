import type { ProposedHousehold, RosterLine, RosterProposal, RosterView, ShareLine } from "../../src/operations/roster/roster-operations";

const none = { error: 0, warning: 0, info: 0 };

/** A household of the invented hamlet's roster. */
export function aRosterLine(part: Partial<RosterLine> & { readonly index: number; readonly name: string | null }): RosterLine {
  return {
    id: `H${String(part.index + 1).padStart(3, "0")}`,
    unit: "Tổ 1",
    birthYear: 1960,
    isComplete: true,
    issues: none,
    mayBeDouble: false,
    receivedBefore: false,
    handedOut: "waiting",
    cell: `'Hộ dân'!B${part.index + 4}`,
    ...part,
  };
}

/** What an invented household is to get. */
export function aShareLine(part: Partial<ShareLine> & { readonly recipient: string; readonly name: string }): ShareLine {
  return {
    recipientKind: "household",
    unit: "Tổ 1",
    item: "Thùng 60 lít",
    colour: null,
    allocated: 2,
    received: 0,
    outstanding: 2,
    lastDate: null,
    ...part,
  };
}

/** A roster of three households, each waiting for two bins or having got them. */
export function anInventedRoster(part: Partial<RosterView> = {}): RosterView {
  return {
    households: [
      aRosterLine({ index: 0, name: "Lò Thị Mây", handedOut: "received" }),
      aRosterLine({ index: 1, name: "Quách Văn Đán", isComplete: false, issues: { ...none, error: 1 } }),
      aRosterLine({ index: 2, name: "Lo Thi May", mayBeDouble: true, issues: { ...none, error: 1 }, unit: "Tổ 2" }),
    ],
    shares: [
      aShareLine({ recipient: "H001", name: "Lò Thị Mây", received: 2, outstanding: 0, lastDate: "2026-05-19" }),
      aShareLine({ recipient: "H002", name: "Quách Văn Đán" }),
      aShareLine({ recipient: "H003", name: "Lo Thi May", unit: "Tổ 2" }),
    ],
    items: [
      {
        item: "Thùng 60 lít",
        colour: null,
        recipientKind: "household",
        supply: 6,
        recipients: 3,
        complete: 1,
        allocated: 6,
        received: 2,
        broken: 0,
        left: 4,
        units: [
          { unit: "Tổ 1", recipients: 2, complete: 1, allocated: 4, received: 2, broken: 0 },
          { unit: "Tổ 2", recipients: 1, complete: 0, allocated: 2, received: 0, broken: 0 },
        ],
      },
    ],
    expected: 3,
    units: ["Tổ 1", "Tổ 2"],
    ownColumns: ["Có vườn"],
    ...part,
  };
}

/** A household of the full list as it was judged. */
export function aProposed(part: Partial<ProposedHousehold> & { readonly index: number; readonly name: string }): ProposedHousehold {
  return {
    id: `H${String(part.index + 1).padStart(3, "0")}`,
    unit: "Tổ 1",
    standing: "chosen",
    told: "Được chọn",
    rank: part.index + 1,
    points: 0,
    reasons: "đạt: Phân loại rác",
    ...part,
  };
}

export function anInventedProposal(): RosterProposal {
  return {
    households: [
      aProposed({ index: 0, name: "Lò Thị Mây" }),
      aProposed({ index: 1, name: "Quách Văn Đán", standing: "reserve", told: "Dự bị", rank: 1 }),
      aProposed({
        index: 2,
        name: "Tống Thị Sim",
        standing: "unqualified",
        told: "Không đủ tiêu chí",
        rank: null,
        reasons: "không đạt: Phân loại rác",
      }),
    ],
    chosen: 1,
    reserve: 1,
    emptyPlaces: 2,
  };
}
