import type { HostUnderTest } from "../case";
import { type CaseResult, caseCount, runSpecification } from "./run-specification";
import { isEmptyWorkbook } from "./scratch-workbook";
import { english } from "./wording.en";
import { vietnamese } from "./wording.vi";

/** The JSON text that is sent back: which Excel it was, and how each case went. */
interface Report {
  host: string;
  platform: string;
  version: string;
  excelApi: string;
  run: string;
  agree: number;
  differ: number;
  fail: number;
  cases: CaseResult[];
}

type Wording = typeof vietnamese;

function element<K extends "h1" | "p" | "button" | "a" | "ol" | "li" | "textarea">(name: K, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A sentence in both languages, Vietnamese first. */
function said(word: (wording: Wording) => string): HTMLElement[] {
  const second = element("p", word(english));
  second.lang = "en";
  return [element("p", word(vietnamese)), second];
}

const label = (word: (wording: Wording) => string): string => `${word(vietnamese)} / ${word(english)}`;

/** The embedded host instead of Excel, to try the page itself: `?host=embedded`. */
async function embeddedHost(): Promise<HostUnderTest & { Office: typeof Office }> {
  const { openHost } = await import("../../../src/embedded-host/open-host");
  return openHost(null, { now: () => new Date(), save: () => Promise.reject(new Error("this page saves nothing")) });
}

async function hostOfPage(): Promise<(HostUnderTest & { Office: typeof Office }) | null> {
  if (new URLSearchParams(location.search).get("host") === "embedded") return embeddedHost();
  if (typeof Office === "undefined") return null;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? { Excel, OfficeExtension, Office } : null;
}

const count = (results: readonly CaseResult[], outcome: CaseResult["outcome"]): number =>
  results.filter((result) => result.outcome === outcome).length;

function highestSet(office: typeof Office): string {
  let highest = "";
  for (let minor = 1; minor <= 40; minor++)
    if (office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`)) highest = `1.${minor}`;
  return highest;
}

function reportOf(office: typeof Office, cases: CaseResult[]): Report {
  const { host, platform, version } = office.context.diagnostics;
  return {
    host: String(host),
    platform: String(platform),
    version,
    excelApi: highestSet(office),
    run: new Date().toISOString(),
    agree: count(cases, "agrees"),
    differ: count(cases, "differs"),
    fail: count(cases, "fails"),
    cases,
  };
}

function offerReport(main: HTMLElement, report: Report): void {
  const text = JSON.stringify(report, null, 2);
  const box = element("textarea", text);
  box.readOnly = true;
  box.id = "report";
  const copy = element(
    "button",
    label(({ copy: word }) => word),
  );
  copy.onclick = () => {
    box.select();
    document.execCommand("copy");
  };
  const save = element(
    "a",
    label(({ save: word }) => word),
  );
  save.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  save.download = "excel-specification.json";
  main.append(...said((wording) => wording.summary(report.agree, report.differ, report.fail)), ...said(({ send }) => send));
  main.append(copy, " ", save, box);
}

async function start(main: HTMLElement, host: HostUnderTest & { Office: typeof Office }): Promise<void> {
  if (!(await isEmptyWorkbook(host))) {
    main.append(...said(({ notEmpty }) => notEmpty));
    return;
  }
  const progress = element("p");
  progress.role = "status";
  const list = element("ol");
  main.append(progress, list);
  let done = 0;
  const cases = await runSpecification(host, ({ outcome, subject, title, details }) => {
    done++;
    progress.textContent = label((wording) => wording.progress(done, caseCount));
    if (outcome === "agrees") return;
    const line = element("li", `${subject}: ${title} – ${details}`);
    line.className = outcome;
    list.append(line);
  });
  offerReport(main, reportOf(host.Office, cases));
}

async function open(): Promise<void> {
  const main = document.querySelector("main")!;
  const host = await hostOfPage();
  main.append(
    element(
      "h1",
      label(({ heading }) => heading),
    ),
  );
  if (!host) {
    main.append(...said(({ noExcel }) => noExcel));
    return;
  }
  const button = element(
    "button",
    label(({ start: word }) => word),
  );
  button.onclick = () => {
    button.disabled = true;
    void start(main, host);
  };
  main.append(...said(({ warning }) => warning), button);
}

void open();
