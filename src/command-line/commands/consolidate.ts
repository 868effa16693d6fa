import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { removeEmptySheets } from "../../excel/removing/remove-empty-sheets";
import { consolidate as consolidateAll, type SentFile } from "../../operations/reports/consolidate";
import type { IssueRow } from "../../operations/operations";
import { done, refused, type Result } from "../../operations/refusals/refusal";
import type { Workshop } from "../../operations/workshop";
import { consolidationWording } from "../consolidation-wording/consolidation-wording";
import { readFileTables } from "../../embedded-host/reading/file-tables";
import { openBook, readBytes } from "../open-book";
import { openNewBook } from "../open-new-book";
import type { CommonOptions } from "../options";
import type { CommandResult } from "../outcome";
import { wordingIn } from "../wording";
import { issueJson, issueLines } from "./check";
import { complianceJson, complianceLines } from "./compliance";
import { reportSettings } from "./report";

/** `consolidate A.xlsx B.xlsx … -o OUT.xlsx`: many units' ledgers into one; a folder stands for the workbooks in it. */
export async function consolidate(paths: readonly string[], options: CommonOptions): CommandResult {
  const { output } = options;
  if (output === null) return refused({ code: "output-missing" });
  const files = (await Promise.all(paths.map(workbooksAt))).flat();
  if (files.some((path) => resolve(path) === resolve(output))) return refused({ code: "output-is-input", name: output });
  const book = await openNewBook(options);
  const made = await consolidateAll(book.shop, sentFiles(files, options), reportSettings(options), options.work);
  if (!made.ok) return made;
  const { report, issues, compliance, sheets } = made.value;
  await removeEmptySheets(book.shop.excel, new Set(sheets));
  const wording = consolidationWording(options.language);
  return done({
    lines: [
      wording.taken(report.taken.length, files.length),
      ...issues.filter(isAboutFiles).map(({ sentence }) => `  ${sentence}`),
      ...(report.missing.length > 0 ? [wording.missing(report.missing)] : []),
      wordingIn(options.language).section("issues"),
      ...issueLines(
        issues.filter(({ issue }) => !issue.code.startsWith("consolidation/")),
        options,
      ),
      wordingIn(options.language).section("compliance"),
      ...complianceLines(compliance, options),
      wording.saved(output),
    ],
    json: { ...report, issues: issues.map(issueJson), compliance: complianceJson(compliance), sheets, output },
    status: 0,
    file: { path: output, bytes: await book.host.save() },
  });
}

/** Issues between the files; the units that sent nothing are named together. */
function isAboutFiles({ issue }: IssueRow): boolean {
  return issue.code.startsWith("consolidation/") && issue.code !== "consolidation/unit-missing";
}

async function workbooksAt(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const names = (await readdir(path)).filter((name) => /\.xls[xm]$/i.test(name) && !name.startsWith("~$"));
  return names.sort().map((name) => join(path, name));
}

/** Files under their names alone; under their paths where two bear one name. */
function sentFiles(paths: readonly string[], options: CommonOptions): SentFile[] {
  const times = new Map<string, number>();
  for (const path of paths) times.set(basename(path), (times.get(basename(path)) ?? 0) + 1);
  return paths.map((path) => ({
    name: times.get(basename(path)) === 1 ? basename(path) : path,
    open: async (): Promise<Result<Workshop>> => {
      const book = await openBook(path, options);
      return book.ok ? done(book.value.shop) : book;
    },
    tables: async (...asked) => {
      const bytes = await readBytes(path);
      return bytes.ok ? readFileTables(bytes.value, ...asked) : null;
    },
  }));
}
