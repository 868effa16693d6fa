import type { Case } from "./case";
import { areas } from "./specification/areas";
import { charts } from "./specification/charts";
import { comments } from "./specification/comments";
import { commonCode } from "./specification/common-code";
import { conditionalFormats } from "./specification/conditional-formats";
import { dataTypes } from "./specification/data-types";
import { features } from "./specification/features";
import { filters } from "./specification/filters";
import { loading } from "./specification/loading";
import { looks } from "./specification/looks";
import { pivots } from "./specification/pivots";
import { pages } from "./specification/pages";
import { publishedCode } from "./specification/published-code";
import { ranges } from "./specification/ranges";
import { running } from "./specification/running";
import { shapes } from "./specification/shapes";
import { spills } from "./specification/spills";
import { tables } from "./specification/tables";
import { tints } from "./specification/tints";
import { values } from "./specification/values";
import { workbookSetup } from "./specification/workbook-setup";
import { workbooks } from "./specification/workbooks";

/** What every Office.js host of this product must do, by subject. */
export const specification: readonly [subject: string, cases: readonly Case[]][] = [
  ["loading", loading],
  ["runs and batches", running],
  ["values and formulas", values],
  ["what formulas fill", spills],
  ["data types", dataTypes],
  ["ranges", ranges],
  ["several areas and what cells tell", areas],
  ["tables", tables],
  ["filters", filters],
  ["pivot tables", pivots],
  ["workbook", workbooks],
  ["what holds for a whole workbook", workbookSetup],
  ["features of sheets", features],
  ["printed pages and frozen cells", pages],
  ["charts", charts],
  ["conditional formats", conditionalFormats],
  ["comments and notes", comments],
  ["looks", looks],
  ["patterns and tints", tints],
  ["shapes", shapes],
  ["what add-ins commonly do", commonCode],
  ["what published add-ins do", publishedCode],
];
