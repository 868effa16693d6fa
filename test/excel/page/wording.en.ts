import type { vietnamese } from "./wording.vi";

/** The page's own sentences in English. */
export const english: typeof vietnamese = {
  heading: "The host specification in a real Excel",
  warning:
    "Open a NEW, EMPTY workbook before you press the button: everything in the open workbook is deleted many times. It takes about five minutes.",
  start: "Run in this empty workbook",
  notEmpty:
    "The open workbook is not empty, so this page does not run. Make a new workbook (Ctrl+N), open this pane again and press the button.",
  noExcel: "This page runs inside Excel only.",
  progress: (done, all) => `${done} of ${all} cases were run`,
  summary: (agree, differ, fail) => `Done: ${agree} agree, ${differ} differ, ${fail} stopped with an error.`,
  send: "Copy all the text of the box below (or save the file) and send it back. It holds Excel's version and the results, nothing of yours.",
  copy: "Copy",
  save: "Save as a JSON file",
};
