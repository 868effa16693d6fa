const { moduleNameMapper } = require("./scripts/prebundle.cjs");

const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];
const untransformed = "/node_modules/(?!hucre/)";
/** Only `npm run fuzz` sets this. */
const moreExamples = process.env.FUZZ_RUNS ? ["<rootDir>/test/more-examples.ts"] : [];
const environments = { node: "<rootDir>/test/runner/node-environment.cjs", jsdom: "<rootDir>/test/runner/jsdom-environment.cjs" };
const project = (displayName, testEnvironment, testMatch, more = {}) => ({
  displayName,
  testEnvironment,
  testMatch,
  moduleNameMapper,
  transform: { "^.+\\.(tsx?|mjs|js)$": swc, "\\.md$": "<rootDir>/test/text-module.cjs" },
  transformIgnorePatterns: [untransformed],
  ...more,
  setupFiles: [...(more.setupFiles ?? []), ...moreExamples],
});

/** Node tests (domain, Excel specification, scenarios), pane tests in jsdom, and files that go through LibreOffice. */
module.exports = {
  globalSetup: "<rootDir>/scripts/prebundle.cjs",
  testSequencer: "<rootDir>/test/runner/long-files-first.cjs",
  projects: [
    project("node", environments.node, ["<rootDir>/test/**/*.test.ts"], {
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/taskpane/", "<rootDir>/test/browser/", "<rootDir>/test/libreoffice/"],
    }),
    project("pane", environments.jsdom, ["<rootDir>/test/taskpane/**/*.test.tsx", "<rootDir>/test/taskpane/**/*.test.ts"], {
      setupFiles: ["<rootDir>/test/taskpane/jsdom-setup.ts"],
    }),
    project("libreoffice", environments.node, ["<rootDir>/test/libreoffice/**/*.test.ts"]),
  ],
};
