const path = require("node:path");
const Sequencer = require("@jest/test-sequencer").default;

/**
 * The files that take longest, the longest first: none of them may be the last to start, when the other processor has nothing
 * left to do. Jest learns the order only from a run before, which a fresh checkout does not have.
 */
const LONG = [
  "excel-writing/fault-walk.test.ts",
  "operations/undo.test.ts",
  "command-line/plan-ledger.test.ts",
  "strange-files/strange-files.test.ts",
  "differential/differential.test.ts",
  "domain/plan-text/read-plan-text.test.ts",
  "excel-writing/few-requests.test.ts",
  "taskpane/roster/roster-panel.test.tsx",
  "taskpane/help/panel-help.test.tsx",
  "operations/roster-and-allocation.test.ts",
  "architecture.test.ts",
].map((file) => path.resolve(__dirname, "..", file));

const place = ({ path: file }) => {
  const index = LONG.indexOf(file);
  return index < 0 ? LONG.length : index;
};

module.exports = class LongFilesFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
