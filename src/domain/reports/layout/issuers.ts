import { foldText } from "../../vietnamese/fold-text";
import type { Plan } from "../../ledger/plan";

/** How one issuing body stands in a heading and over a signature (cơ quan ban hành). */
export interface IssuerLook {
  /** Line above in capitals, empty where there is none. */
  readonly parent: string;
  readonly body: string;
  /** In whose name is signed ("TM. BAN THƯỜNG VỤ"), and the post of who signs. */
  readonly onBehalf: string;
  readonly post: string;
}

/** Standing body that signs for an organisation: Ban Thường vụ of the Union, Ban Thường trực of the Front; null for others. */
function standingBody(issuer: string): string | null {
  const folded = foldText(issuer);
  if (/\bban (thường|chấp)|thường trực|thường vụ/u.test(folded)) return null;
  if (/(mặt trận|mttq)/u.test(folded)) return "BAN THƯỜNG TRỰC";
  return /(phụ nữ|lhpn)/u.test(folded) ? "BAN THƯỜNG VỤ" : null;
}

/** Looks of the plan's issuers; a body written below its organisation ("HỘI LHPN XÃ … / BAN THƯỜNG VỤ") is told apart. */
export function issuerLooks(plan: Plan, defaults: { readonly onBehalf: string; readonly post: string }): IssuerLook[] {
  const names = plan.issuers.length > 0 ? plan.issuers : [""];
  return names.map((name) => {
    const [above, below] = name.toUpperCase().split(/\s*[/\n]\s*/, 2);
    const body = below ?? standingBody(name);
    const parent = above ?? "";
    if (body === null || body === undefined)
      return {
        parent: "",
        body: parent,
        onBehalf: parent === "" ? "" : `${defaults.onBehalf} ${parent}`,
        post: defaults.post,
      };
    return { parent, body, onBehalf: `${defaults.onBehalf} ${body}`, post: defaults.post };
  });
}

/** Symbol of a report after the plan's own ("97/KHPH-MTTQ-LHPN" gives "BC-MTTQ-LHPN"), or after the body that issues it. */
export function reportSymbol(plan: Plan): string {
  const groups =
    plan.number
      ?.split("/")
      .at(-1)
      ?.split("-")
      .map((group) => group.trim())
      .slice(1)
      .filter(Boolean) ?? [];
  if (groups.length > 0) return `BC-${groups.join("-")}`;
  const [first = ""] = plan.issuers;
  const body = standingBody(first);
  return body === null ? "BC" : `BC-${body === "BAN THƯỜNG VỤ" ? "BTV" : "BTT"}`;
}
