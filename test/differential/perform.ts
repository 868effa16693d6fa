import type { Kind, Step } from "./step";

/** What came of a step: a value, or the code of the error it ended with. */
export type Outcome = { value: unknown } | { error: string };

/** An Office.js object of either library, whose members are named by the script. */
export type Proxy = Record<string, any>;

interface Held {
  objects: Record<Kind, Proxy[]>;
  results: Proxy[];
}

const hold = ({ workbook }: Proxy): Held => ({
  objects: {
    sheets: [workbook["worksheets"]],
    tables: [workbook["tables"]],
    names: [workbook["names"]],
    sheet: [workbook["worksheets"]["getFirst"]()],
    range: [workbook["worksheets"]["getFirst"]()["getRange"]("A1:B2")],
    table: [],
    name: [],
  },
  results: [],
});

const pick = (all: Proxy[], at: number): Proxy | undefined => (all.length === 0 ? undefined : all[at % all.length]);

const follow = (start: Proxy, path: readonly string[]): Proxy => path.reduce<Proxy>((one, name) => one[name], start);

/** Objects of the libraries cannot be compared; what they are a list of can. */
export function comparable(value: unknown): unknown {
  if (Array.isArray(value) && value.some((one) => typeof one?.load === "function")) return `${value.length} objects`;
  return value === undefined ? "undefined" : (JSON.parse(JSON.stringify(value)) as unknown);
}

function add(held: Held, gives: Kind | "result" | null, answer: Proxy): void {
  if (gives === "result") held.results.push(answer);
  else if (gives) held.objects[gives].push(answer);
}

function change(held: Held, step: Step): unknown {
  const range = (at: number) => pick(held.objects.range, at)!;
  if (step.do === "join") add(held, "range", range(step.at)[step.method](range(step.with)));
  if (step.do === "addTable") add(held, "table", held.objects.tables[0]!["add"](range(step.range), step.headers));
  if (step.do === "addName") add(held, "name", held.objects.names[0]!["add"](step.name, range(step.range)));
  if (step.do === "result") return pick(held.results, step.at)?.["value"];
  if (step.do === "item") {
    const items = held.objects[step.of][0]!["items"] as Proxy[];
    const item = items[step.index];
    if (item) add(held, step.of.slice(0, -1) as Kind, item);
    return items.length;
  }
  return null;
}

function use(held: Held, step: Step & { on: Kind; at: number }): unknown {
  const one = pick(held.objects[step.on], step.at);
  if (!one) return null;
  if (step.do === "call") add(held, step.gives, one[step.method](...step.args));
  if (step.do === "load") one["load"](step.option);
  if (step.do === "read") return follow(one, step.path);
  if (step.do === "set") follow(one, step.path.slice(0, -1))[step.path.at(-1)!] = step.value;
  if (step.do === "setMany") one["set"](step.properties);
  return null;
}

const codeOf = (error: unknown): string => {
  const { code, name } = error as { code?: string; name?: string };
  return code ?? name ?? String(error);
};

export async function outcomeOf(work: () => unknown): Promise<Outcome> {
  try {
    return { value: comparable(await work()) };
  } catch (error) {
    return { error: codeOf(error) };
  }
}

export type Run = (callback: (context: any) => Promise<unknown>) => Promise<unknown>;

/** Performs a script in one run and tells what came of each step, of the end of the run, and of using a range after it. */
export async function perform(run: Run, steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let held: Held | null = null;
  const end = await outcomeOf(() =>
    run(async (context: Proxy) => {
      held = hold(context);
      for (const step of steps) {
        const work = () => (step.do === "sync" ? context["sync"]() : "on" in step ? use(held!, step) : change(held!, step));
        outcomes.push(await outcomeOf(work));
      }
    }),
  );
  const last = (held as Held | null)?.objects.range.at(-1);
  return [...outcomes, end, await outcomeOf(() => void last?.["load"]("values"))];
}
