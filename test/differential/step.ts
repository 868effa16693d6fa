import fc from "fast-check";

/** The kinds of objects a script holds; a step names one by its kind and a number. */
export const kinds = ["sheet", "range", "table", "name", "sheets", "tables", "names"] as const;
export type Kind = (typeof kinds)[number];

/** One thing a program does with Office.js. */
export type Step =
  | { do: "sync" }
  | { do: "call"; on: Kind; at: number; method: string; args: unknown[]; gives: Kind | "result" | null }
  | { do: "join"; at: number; method: string; with: number }
  | { do: "addTable"; at: number; range: number; headers: boolean }
  | { do: "addName"; name: string; range: number }
  | { do: "load"; on: Kind; at: number; option: unknown }
  | { do: "read"; on: Kind; at: number; path: string[] }
  | { do: "set"; on: Kind; at: number; path: string[]; value: unknown }
  | { do: "setMany"; on: Kind; at: number; properties: Record<string, unknown> }
  | { do: "item"; of: "sheets" | "tables" | "names"; index: number }
  | { do: "result"; at: number };

const at = fc.nat(7);
const sheetName = fc.constantFrom("Sheet1", "Hai", "Ba", "không có", "Sheet1", "");
const address = fc.constantFrom("A1", "A1:B2", "B2:C4", "D5", "A1:A3", "C1:D3", "F9", "sai rồi", "XFD1048577", "Hai!A1");
const small = fc.integer({ min: -2, max: 3 });
const cell = fc.constantFrom<unknown>(1, 2.5, "chữ", "", "=A1+1", "=SUM(A1:B2)", true, null, "079", "'+84", "=1/0", "21/5/2026");
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));

const call = (on: Kind, method: string, gives: Kind | "result" | null, ...args: fc.Arbitrary<unknown>[]) =>
  fc.record({
    do: fc.constant("call" as const),
    on: fc.constant(on),
    at,
    method: fc.constant(method),
    args: fc.tuple<unknown[]>(...args),
    gives: fc.constant(gives),
  });

const finding = fc.oneof(
  call("sheets", "getItem", "sheet", sheetName),
  call("sheets", "getItemOrNullObject", "sheet", sheetName),
  call("sheets", "getFirst", "sheet"),
  call("sheets", "getLast", "sheet"),
  call("sheets", "getActiveWorksheet", "sheet"),
  call("sheet", "getRange", "range", address),
  call("sheet", "getRange", "range", address),
  call("sheet", "getRangeByIndexes", "range", small, small, small, small),
  call("sheet", "getCell", "range", small, small),
  call("sheet", "getUsedRange", "range"),
  call("sheet", "getUsedRangeOrNullObject", "range", fc.boolean()),
  call("sheet", "getNextOrNullObject", "sheet"),
  call("range", "getOffsetRange", "range", small, small),
  call("range", "getResizedRange", "range", small, small),
  call("range", "getCell", "range", small, small),
  call("range", "getRow", "range", small),
  call("range", "getColumn", "range", small),
  call("range", "getLastCell", "range"),
  call("range", "getEntireRow", "range"),
  call("range", "getUsedRangeOrNullObject", "range", fc.boolean()),
  call("range", "getRowsBelow", "range", small),
  call("range", "getColumnsAfter", "range", small),
  call("range", "findOrNullObject", "range", fc.constantFrom("chữ", "1"), fc.constant({ completeMatch: true })),
  call("tables", "getItem", "table", fc.constantFrom("Bang", "Table1", "không có")),
  call("tables", "getItemOrNullObject", "table", fc.constantFrom("Bang", "Table1", "không có")),
  call("tables", "getItemAt", "table", small),
  call("table", "getRange", "range"),
  call("table", "getDataBodyRange", "range"),
  call("table", "getHeaderRowRange", "range"),
  call("table", "getTotalRowRange", "range"),
  call("names", "getItem", "name", fc.constantFrom("Ten", "Khac")),
  call("names", "getItemOrNullObject", "name", fc.constantFrom("Ten", "Khac")),
  call("name", "getRange", "range"),
  call("name", "getRangeOrNullObject", "range"),
);

const counting = fc.oneof(call("sheets", "getCount", "result"), call("tables", "getCount", "result"), call("names", "getCount", "result"));

const changing = fc.oneof(
  call("sheets", "add", "sheet", fc.constantFrom("Hai", "Ba", "Sheet1", "a/b", "Bốn")),
  call("sheet", "delete", null),
  call("sheet", "activate", null),
  call("range", "clear", null, fc.constantFrom("All", "Contents", "Formats")),
  call("range", "merge", null, fc.boolean()),
  call("range", "unmerge", null),
  call("range", "insert", "range", fc.constantFrom("Down", "Right")),
  call("range", "delete", null, fc.constantFrom("Up", "Left")),
  call("range", "copyFrom", null, address),
  call("table", "delete", null),
  call("table", "convertToRange", "range"),
  call("name", "delete", null),
  fc.record({ do: fc.constant("addTable" as const), at, range: at, headers: fc.boolean() }),
  fc.record({ do: fc.constant("addName" as const), name: fc.constantFrom("Ten", "Khac", "A1", "x y"), range: at }),
  fc.record({
    do: fc.constant("join" as const),
    at,
    method: fc.constantFrom("getIntersectionOrNullObject", "getIntersection", "getBoundingRect"),
    with: at,
  }),
);

const pathsOf: Record<Kind, string[]> = {
  sheet: ["name", "id", "position", "visibility", "isNullObject", "tabColor"],
  range: [
    "values",
    "formulas",
    "text",
    "address",
    "rowCount",
    "columnIndex",
    "numberFormat",
    "valueTypes",
    "cellCount",
    "isNullObject",
    "format/fill/color",
    "format/font/bold",
    "worksheet/name",
  ],
  table: ["name", "id", "showTotals", "showHeaders", "style", "isNullObject", "worksheet/name"],
  name: ["name", "formula", "type", "value", "scope", "isNullObject"],
  sheets: ["items", "items/name"],
  tables: ["items", "count", "items/name"],
  names: ["items", "items/name"],
};

const pathFor = (on: Kind) => fc.constantFrom(...pathsOf[on]);

const option = (on: Kind): fc.Arbitrary<unknown> =>
  fc.oneof(
    pathFor(on),
    fc.array(pathFor(on), { minLength: 1, maxLength: 3 }),
    fc.array(pathFor(on), { minLength: 1, maxLength: 3 }).map((all) => all.join(", ")),
    fc.constantFrom<unknown>(undefined, "khongCo"),
  );

const onAny = <T>(make: (on: Kind) => fc.Arbitrary<T>) => fc.constantFrom<Kind>("range", "range", "range", ...kinds).chain(make);

const loading = onAny((on) => fc.record({ do: fc.constant("load" as const), on: fc.constant(on), at, option: option(on) }));

const reading = onAny((on) =>
  fc.record({
    do: fc.constant("read" as const),
    on: fc.constant(on),
    at,
    path: pathFor(on).map((path) => path.split("/").filter((name) => name !== "items" || path === "items")),
  }),
).filter(({ on, path }) => !on.endsWith("s") || path[0] !== "name");

const set = (on: Kind, path: string, value: fc.Arbitrary<unknown>) =>
  fc.record({ do: fc.constant("set" as const), on: fc.constant(on), at, path: fc.constant(path.split("/")), value });

const setting = fc.oneof(
  set("range", "values", matrix),
  set("range", "values", fc.oneof(cell, matrix)),
  set("range", "formulas", matrix),
  set("range", "numberFormat", fc.constantFrom<unknown>("0.00", [["@"]], [["dd/mm/yyyy", "0"]], 5)),
  set("range", "format/fill/color", fc.constantFrom<unknown>("#FF0000", "red", "đỏ", "")),
  set("range", "format/font/bold", fc.boolean()),
  set("range", "rowHidden", fc.boolean()),
  set("range", "address", fc.constant("A1")),
  set("sheet", "name", fc.constantFrom("Hai", "Sheet1", "Đổi", "a:b", "")),
  set("sheet", "visibility", fc.constantFrom("Hidden", "Visible", "VeryHidden", "Sai")),
  set("sheet", "position", small),
  set("table", "name", fc.constantFrom("Bang", "Table1", "1 sai", "A1")),
  set("table", "showTotals", fc.boolean()),
  set("name", "formula", fc.constantFrom("=Sheet1!$B$2", "=5")),
  fc.record({
    do: fc.constant("setMany" as const),
    on: fc.constant("range" as const),
    at,
    properties: fc.constantFrom<Record<string, unknown>>(
      { values: [[1]] },
      { values: [["x"]], format: { font: { bold: true } } },
      { address: "A1" },
      { khongCo: 1 },
    ),
  }),
);

const sync = fc.constant<Step>({ do: "sync" });

const picking = fc.oneof(
  fc.record({ do: fc.constant("item" as const), of: fc.constantFrom("sheets", "tables", "names"), index: fc.nat(2) }),
  fc.record({ do: fc.constant("result" as const), at }),
);

/** A script of a program: what it does with the objects it holds, in any order, right or wrong. */
export const script: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: finding },
    { weight: 3, arbitrary: loading },
    { weight: 4, arbitrary: reading },
    { weight: 4, arbitrary: setting },
    { weight: 2, arbitrary: changing },
    { weight: 4, arbitrary: sync },
    { weight: 1, arbitrary: counting },
    { weight: 1, arbitrary: picking },
  ),
  { minLength: 8, maxLength: 40, size: "max" },
);
