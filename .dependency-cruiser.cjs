/**
 * Who may import whom: each folder of src, and the folders it may import besides itself.
 * A folder inside a listed one belongs to the nearest listed folder above it.
 */
const mayImport = {
  "domain/vietnamese": [],
  "domain/calendar": [],
  "domain/sheet": [],
  "domain/steps": [],
  "domain/issues": ["domain/sheet", "domain/vietnamese"],
  "domain/ledger": ["domain/calendar", "domain/sheet"],
  "domain/ledger-sheets": [
    "domain/steps",
    "domain/vietnamese",
    "domain/calendar",
    "domain/sheet",
    "domain/issues",
    "domain/ledger",
    "domain/compliance",
  ],
  "domain/intake": ["domain/vietnamese", "domain/calendar", "domain/sheet", "domain/issues", "domain/ledger"],
  "domain/plan-text": ["domain/vietnamese", "domain/calendar", "domain/sheet", "domain/issues", "domain/ledger"],
  "domain/anonymise": ["domain/vietnamese"],
  "domain/roster": ["domain/vietnamese", "domain/calendar", "domain/ledger"],
  "domain/checks": ["domain/steps", "domain/vietnamese", "domain/calendar", "domain/issues", "domain/ledger", "domain/roster"],
  "domain/compliance": ["domain/calendar", "domain/ledger"],
  "domain/reports": [
    "domain/vietnamese",
    "domain/calendar",
    "domain/sheet",
    "domain/issues",
    "domain/ledger",
    "domain/roster",
    "domain/compliance",
  ],
  "domain/consolidation": ["domain/vietnamese", "domain/calendar", "domain/sheet", "domain/issues", "domain/ledger", "domain/compliance"],
  excel: ["domain/sheet", "domain/calendar"],
  "embedded-host": [],
  functions: ["domain/calendar", "domain/compliance", "embedded-host"],
  operations: ["domain", "excel"],
  taskpane: ["operations", "domain/calendar", "domain/issues", "domain/ledger"],
  commands: ["operations", "domain/calendar", "domain/issues", "domain/ledger"],
  standalone: [
    "embedded-host",
    "functions",
    "operations",
    "taskpane",
    "excel",
    "domain/calendar",
    "domain/issues",
    "domain/ledger",
    "domain/sheet",
  ],
  "command-line": ["embedded-host", "functions", "operations", "excel", "domain"],
};

/** Entry files may also import these. */
const entryMayImport = {
  "taskpane/main": ["excel", "embedded-host"],
  "commands/main": ["excel"],
};

const anyOf = (names) => `^src/(${names.join("|")})(/|[.])`;
const ruleName = (folder) => folder.replace(/\W+/g, "-");
const entries = Object.keys(entryMayImport);

const folderRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${ruleName(folder)}-imports-only-its-own`,
  comment: `src/${folder} may import ${allowed.length ? allowed.join(", ") : "nothing of ours"}.`,
  severity: "error",
  from: { path: `^src/${folder}/`, pathNot: anyOf(entries) },
  to: { path: "^(src|test|bench|scripts|bin)/", pathNot: anyOf([folder, ...allowed]) },
}));

const entryRules = Object.entries(entryMayImport).map(([entry, more]) => {
  const folder = entry.split("/")[0];
  return {
    name: `${ruleName(entry)}-entry-imports-only-its-own`,
    severity: "error",
    from: { path: anyOf([entry]) },
    to: { path: "^(src|test|bench|scripts|bin)/", pathNot: anyOf([folder, ...mayImport[folder], ...more]) },
  };
});

const pure = "^src/domain/";
/** Packages that the pure part may use: they touch neither a page nor a file. */
const purePackages = ["zod", "date-fns", "fastest-levenshtein", "talisman"];

/** Where a whole and its parts name each other's types (an issue and the union of all, a sheet and its workbook): no cycle at run time. */
const wholeAndPart = "^src/(domain/issues|embedded-host/(model|objects))/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...folderRules,
    ...entryRules,
    {
      name: "every-folder-is-in-the-table",
      comment: "A folder of src that the table above does not list could import anything.",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: anyOf(Object.keys(mayImport)) },
      to: { path: "." },
    },
    {
      name: "domain-uses-pure-packages",
      comment: `src/domain may use ${purePackages.join(", ")} and no other package and nothing of Node.`,
      severity: "error",
      from: { path: pure },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "core"],
        pathNot: `node_modules/(${purePackages.join("|")})/`,
      },
    },
    {
      name: "excel-uses-no-package",
      comment: "Office.js is handed in as a value; src/excel needs nothing else.",
      severity: "error",
      from: { path: "^src/excel/" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "core"] },
    },
    {
      name: "office-js-is-never-bundled",
      comment: "Excel provides Office.js; its package is for tests only.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules/@microsoft/office-js/" },
    },
    {
      name: "product-uses-no-development-package",
      severity: "error",
      from: { path: "^src/", pathNot: "[.]d[.]ts$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
    {
      name: "no-cycle",
      severity: "error",
      from: { pathNot: wholeAndPart },
      to: { circular: true },
    },
    {
      name: "no-cycle-at-run-time",
      severity: "error",
      from: { path: wholeAndPart },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "everything-resolves",
      severity: "error",
      from: { path: "^(src|test|bench|scripts|bin)/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "[.]css$" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json", ".d.ts"],
    },
    skipAnalysisNotInRules: true,
  },
};
