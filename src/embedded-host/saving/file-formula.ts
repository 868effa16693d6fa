import type { HostFunction } from "../host-function";

/** Functions the file format marks as added after Excel 2007. */
const later = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA CONCAT COT COTH COVARIANCE.P COVARIANCE.S CSC DAYS DECIMAL " +
    "ENCODEURL FILTERXML FLOOR.MATH FORMULATEXT GAMMA IFNA IFS ISFORMULA ISOWEEKNUM LET LAMBDA MAXIFS MINIFS MODE.MULT MODE.SNGL NETWORKDAYS.INTL NUMBERVALUE " +
    "PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SEQUENCE SHEET SHEETS " +
    "SORTBY STDEV.P STDEV.S SWITCH TEXTJOIN TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW TAKE DROP CHOOSECOLS CHOOSEROWS HSTACK VSTACK EXPAND WRAPCOLS WRAPROWS " +
    "UNICHAR UNICODE UNIQUE VAR.P VAR.S WORKDAY.INTL XLOOKUP XMATCH XOR BYROW BYCOL MAKEARRAY MAP REDUCE SCAN ISOMITTED GROUPBY PIVOTBY"
  ).split(" "),
);
/** Of these, the ones that carry a second mark. */
const sheetFunctions = new Set(["FILTER", "SORT"]);

const call = /("(?:[^"]|"")*")|('(?:[^']|'')*')|(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])|([A-Za-z][A-Za-z0-9.]*)(?=\()/g;

/** Marks a function of an add-in; the dot of its namespace becomes a line. */
const CUSTOM = "_xldudf_";

/**
 * A formula with the prefixes the file format asks for.
 *
 * @param custom the add-ins' functions that it may call
 */
export const fileFormula = (formula: string, custom: readonly HostFunction[] = []): string =>
  formula.replace(call, (whole: string, _text, _sheet, _brackets, name?: string) => {
    if (name === undefined) return whole;
    const upper = name.toUpperCase();
    if (custom.some((known) => known.name === upper)) return CUSTOM + upper.replaceAll(".", "_");
    if (sheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
    return later.has(upper) ? `_xlfn.${upper}` : whole;
  });
