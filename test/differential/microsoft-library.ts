import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

/** The parts of Microsoft's client library the comparison needs. */
export interface MicrosoftLibrary {
  Excel: { run(session: unknown, callback: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> } & Record<
    string,
    { prototype: object } | undefined
  >;
}

const nothing = (): void => undefined;

const element = () => ({ setAttribute: nothing, appendChild: nothing, addEventListener: nothing, style: {} });

const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };

/** The little of a page the library touches while it is being loaded. */
function page(): Record<string, unknown> {
  const window: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    console: { log: nothing, warn: nothing, error: nothing },
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:" },
    document: {
      getElementsByTagName: () => [element()],
      createElement: element,
      head: element(),
      addEventListener: nothing,
      cookie: "",
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    localStorage: storage,
    sessionStorage: storage,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return window;
}

/** Loads the client library of the installed package as it is, in a context of its own; throws when the file is missing. */
export function loadMicrosoftLibrary(): MicrosoftLibrary {
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const context = createContext(page());
  runInContext(readFileSync(path, "utf8"), context, { filename: path });
  const library = context as unknown as MicrosoftLibrary;
  if (typeof library.Excel?.run !== "function") throw new Error("The library offers no Excel.run.");
  return library;
}
