const { defineConfig } = require("eslint/config");
const tseslint = require("typescript-eslint");
const reactHooks = require("eslint-plugin-react-hooks");
const officeAddins = require("eslint-plugin-office-addins");

/** The domain is told what day it is and never rolls dice. */
const clocksAndDice = [
  { object: "Date", property: "now", message: "Today's date is an argument." },
  { object: "Math", property: "random", message: "The domain gives the same answer every time." },
  { object: "performance", property: "now", message: "Today's date is an argument." },
  { object: "crypto", property: "randomUUID", message: "The domain gives the same answer every time." },
];
const newDate = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
  message: "Today's date is an argument.",
};
const defaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name: a file has the name of its one main export.",
};
const barrel = { selector: "ExportAllDeclaration", message: "No barrels: import from the file that holds it." };

module.exports = defineConfig(
  {
    ignores: [
      "node_modules/",
      "dist/",
      "coverage/",
      "out/",
      "test-results/",
      "playwright-report/",
      "*.config.js",
      "*.cjs",
      "bin/",
      "src/**/*.d.ts",
    ],
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-restricted-syntax": ["error", defaultExport, barrel],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-eval": "error",
      "no-console": "error",
      "max-lines": ["error", { max: 300 }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // Operations and wordings are objects of closures: their functions may travel alone.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-properties": ["error", ...clocksAndDice],
      "no-restricted-syntax": ["error", defaultExport, barrel, newDate],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx", "bench/**/*.ts"],
    rules: {
      "no-console": "off",
      "max-lines": ["error", { max: 500 }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    // Office.js's classes are put together from descriptions at run time; the compiler sees their typings, not their making.
    files: ["src/embedded-host/**/*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-unsafe-function-type": "off",
    },
  },
  { files: ["src/command-line/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["scripts/**/*.mjs", "bench/**/*.mjs"],
    languageOptions: { sourceType: "module", ecmaVersion: 2024 },
    rules: { "no-unused-vars": "error", "prefer-const": "error", eqeqeq: "error" },
  },
  { files: ["playwright.config.ts"], rules: { "no-restricted-syntax": "off" } },
);
