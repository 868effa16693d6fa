import { columnLetters } from "../../domain/sheet/cell-location";
import { serialFromDate } from "../../domain/calendar/calendar-date";
import type { DraftHighlight, DraftLink, DraftValidation, SheetDraft } from "../../domain/sheet/sheet-draft";
import { RULE_TITLE } from "../ledger-words.vi";
import { rangeOf } from "./write-looks";

/** Links beyond this many are left out on one sheet (each costs a call); the address still stands as text. */
const MOST_LINKS = 3_000;

/** Validation lists, highlights, origin links, names and frozen headings of a draft. */
export function queueRules(workbook: Excel.Workbook, sheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const validation of draft.validations) queueValidation(sheet, validation);
  for (const highlight of draft.highlights) queueHighlight(sheet, highlight);
  for (const link of offeredLinks(draft.links)) queueLink(sheet, link);
  for (const name of draft.names) workbook.names.add(name.name, sheet.getRangeByIndexes(name.row - 1, name.column - 1, 1, 1));
  const { freeze } = draft;
  if (freeze && freeze.rows > 0 && freeze.columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columnLetters(freeze.columns)}${freeze.rows}`));
  } else if (freeze && freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze && freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
}

/** Characters that a list of allowed values may have in Excel when it is written out. */
const LIST_LENGTH = 255;

function queueValidation(sheet: Excel.Worksheet, validation: DraftValidation): void {
  const { rule } = validation;
  if (rule.kind === "list" && rule.values.join(",").length > LIST_LENGTH) return;
  const { dataValidation } = rangeOf(sheet, validation.range);
  dataValidation.rule = ruleFromDraft(validation.rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    title: RULE_TITLE,
    message: validation.message.slice(0, 255),
    showAlert: true,
    style: validation.severity === "stop" ? "Stop" : "Warning",
  };
}

function ruleFromDraft(rule: DraftValidation["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "list-from":
      return { list: { inCellDropDown: true, source: rule.formula } };
    case "date":
      return {
        date: {
          formula1: String(serialFromDate(rule.from)),
          formula2: String(serialFromDate(rule.to)),
          operator: "Between",
        },
      };
    case "number": {
      const limits =
        rule.max === null
          ? ({ formula1: rule.min, operator: "GreaterThanOrEqualTo" } as const)
          : ({ formula1: rule.min, formula2: rule.max, operator: "Between" } as const);
      return rule.whole ? { wholeNumber: limits } : { decimal: limits };
    }
    case "formula":
      return { custom: { formula: rule.formula } };
  }
}

function queueHighlight(sheet: Excel.Worksheet, highlight: DraftHighlight): void {
  const formats = rangeOf(sheet, highlight.range).conditionalFormats;
  if (highlight.kind === "bar") {
    const bar = formats.add("DataBar").dataBar;
    bar.positiveFormat.fillColor = highlight.color;
    bar.positiveFormat.gradientFill = false;
    return;
  }
  const { custom } = formats.add("Custom");
  custom.rule.formula = highlight.formula;
  if (highlight.fill !== undefined) custom.format.fill.color = highlight.fill;
  if (highlight.color !== undefined) custom.format.font.color = highlight.color;
  if (highlight.bold !== undefined) custom.format.font.bold = highlight.bold;
}

/** The links of one sheet that are written. */
export const offeredLinks = (links: readonly DraftLink[]): readonly DraftLink[] => links.slice(0, MOST_LINKS);

/** Makes a cell lead to where its text says it came from. */
export function queueLink(sheet: Excel.Worksheet, link: DraftLink): void {
  // Without textToDisplay the cell keeps its text; given there, the leading quote of an address would be eaten.
  sheet.getCell(link.row - 1, link.column - 1).hyperlink = {
    documentReference: link.address,
    screenTip: link.tip ?? "",
  };
}
