import { isMemberOf } from "../../src/embedded-host/client/missing-members";
import type { OfficeClassName } from "../../src/embedded-host/objects/office-types";
import { chosen, chosenValue, type Choice } from "./chosen-value";
import { comparable, type Outcome, outcomeOf, type Proxy, type Run } from "./perform";
import type { TypedMember } from "./typed-members";
import type { WalkStep } from "./walk-step";

/** What was done, in words, and what came of it. */
export interface Told {
  step: string;
  outcome: Outcome;
}

interface Held {
  className: OfficeClassName;
  proxy: Proxy;
}

export type Members = Map<OfficeClassName, TypedMember[]>;

/** A workbook with something of most kinds in it. */
async function furnish({ workbook, sync }: { workbook: Proxy; sync: () => Promise<unknown> }): Promise<Held[]> {
  const sheet = workbook["worksheets"]["getFirst"]() as Proxy;
  const range = sheet["getRange"]("A1:C4") as Proxy;
  range["values"] = [
    ["Xóm", "Hộ", "Đạt"],
    ["Một", 10, 4],
    ["Hai", 20, 8],
    ["Ba", 30, "=B4/2"],
  ];
  const table = workbook["tables"]["add"]("Sheet1!A1:C4", true) as Proxy;
  const chart = sheet["charts"]["add"]("ColumnClustered", range, "Auto") as Proxy;
  const format = range["conditionalFormats"]["add"]("Custom") as Proxy;
  const name = workbook["names"]["add"]("Ten", range) as Proxy;
  const part = workbook["customXmlParts"]["add"]("<a xmlns='urn:mot'>1</a>") as Proxy;
  const setting = workbook["settings"]["add"]("khoa", 1) as Proxy;
  await sync();
  const held = (className: OfficeClassName, proxy: Proxy): Held => ({ className, proxy });
  return [
    held("Workbook", workbook),
    held("Worksheet", sheet),
    held("Range", range),
    held("Table", table),
    held("Chart", chart),
    held("ConditionalFormat", format),
    held("NamedItem", name),
    held("CustomXmlPart", part),
    held("Setting", setting),
  ];
}

/** Types of arguments that are objects of the workbook: the latest one held of that class. */
function argument(type: string, choice: Choice, held: readonly Held[]): unknown {
  const value = chosenValue(type, choice);
  if (value !== undefined) return value;
  const className = type.split("|").map((one) => one.trim().replace(/^Excel\./u, ""));
  return held.filter((one) => className.includes(one.className)).at(-1)?.proxy;
}

function use(member: TypedMember, { proxy }: Held, { values }: WalkStep, held: Held[]): unknown {
  const took = (className: OfficeClassName, found: Proxy): string => {
    held.push({ className, proxy: found });
    return "an object";
  };
  if (member.kind === "part") return took(member.className, proxy[member.name] as Proxy);
  if (member.kind === "scalar") return proxy[member.name];
  if (member.kind === "items") {
    const items = proxy["items"] as Proxy[];
    if (items.length > 0) took(member.className, chosen(items, values[0]!));
    return items.length;
  }
  const answer: unknown = proxy[member.name](
    ...member.parameters.map((type, index) => argument(type, values[index % values.length]!, held)),
  );
  if (member.className) return took(member.className, answer as Proxy);
  return answer === undefined
    ? "nothing"
    : Object.keys(answer as object).includes("value") || "value" in (answer as object)
      ? "a result"
      : "?";
}

function act(member: TypedMember, one: Held, step: WalkStep, held: Held[]): unknown {
  if (step.way === "load" && !isMemberOf(one.className, "load")) return "not to be loaded";
  if (step.way === "load") return void one.proxy["load"](member.kind === "scalar" || member.kind === "items" ? member.name : undefined);
  if (step.way === "json") return one.proxy["toJSON"]();
  if (step.way === "set" && member.kind === "scalar") {
    one.proxy[member.name] = chosenValue(member.type, step.values[0]!);
    return "set";
  }
  return use(member, one, step, held);
}

/** Walks over the workbook in one run, and tells what came of each step. */
export async function walk(run: Run, steps: readonly WalkStep[], known: Members): Promise<Told[]> {
  const told: Told[] = [];
  const tell = async (step: string, work: () => unknown) => told.push({ step, outcome: await outcomeOf(work) });
  const end = await outcomeOf(() =>
    run(async (context: Proxy) => {
      const sync = () => context["sync"]() as Promise<unknown>;
      const held = await furnish({ workbook: context["workbook"] as Proxy, sync });
      for (const step of steps) {
        const one = held[held.length - 1 - Math.floor(held.length * step.object ** 2 * 0.999)]!;
        const members = known.get(one.className) ?? [];
        if (step.way === "sync" || members.length === 0) await tell("sync", sync);
        else {
          const member = chosen(members, step.member);
          await tell(`${step.way} ${one.className}.${member.name} ${JSON.stringify(step.values)}`, () =>
            comparable(act(member, one, step, held)),
          );
        }
      }
    }),
  );
  return [...told, { step: "end of the run", outcome: end }];
}
