import { HostFailure, invalidArgument } from "./client/office-error";
import type { Area } from "./model/area";
import { areaOf } from "./model/area";
import { writeArea } from "./model/cells/cell-writing";
import { readTexts, readValues } from "./model/ranges/area-reading";
import type { WorkbookModel } from "./model/workbook-model";

/** What the calls of the common API need of the host. */
export interface DocumentServices {
  /** Performs work between two syncs, with results up to date. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  calculate(): Promise<void>;
  announce(): Promise<void>;
  save(): Promise<Uint8Array>;
}

interface AsyncResult {
  status: "succeeded" | "failed";
  value?: unknown;
  error?: { code: number; name: string; message: string };
  asyncContext?: unknown;
}

type Callback = (result: AsyncResult) => void;

/** Office's numbers for what can go wrong here. */
const NUMBERS: Record<string, number> = { InvalidArgument: 5010, UnsupportedOperation: 5000, AccessDenied: 7000 };

/** Options and callback as the common API takes them: both may be left out. */
function readArguments(rest: readonly unknown[]): { options: Record<string, unknown>; callback: Callback | undefined } {
  const callback = rest.find((one): one is Callback => typeof one === "function");
  const options = rest.find((one) => typeof one === "object" && one !== null) ?? {};
  return { options: options as Record<string, unknown>, callback };
}

/** Does something and tells the callback what came of it, never at once. */
function answer(rest: readonly unknown[], work: (options: Record<string, unknown>) => unknown): void {
  const { options, callback } = readArguments(rest);
  const { asyncContext } = options;
  void Promise.resolve()
    .then(() => work(options))
    .then(
      (value) => callback?.({ status: "succeeded", value, asyncContext }),
      (error: unknown) => {
        const { code = "InternalError", message } = error as { code?: string; message: string };
        callback?.({ status: "failed", value: null, error: { code: NUMBERS[code] ?? 5001, name: code, message }, asyncContext });
      },
    );
}

/** Texts of a range as they are put on a clipboard: cells parted by tabs, rows by line ends. */
const asText = (rows: readonly (readonly unknown[])[]): string => rows.map((row) => row.join("\t")).join("\r\n");

const matrixOf = (data: unknown, coercion: unknown): unknown[][] => {
  if (coercion === "matrix" || (coercion === undefined && Array.isArray(data))) {
    if (Array.isArray(data) && data.every((row) => Array.isArray(row))) return data as unknown[][];
    throw invalidArgument("A matrix is an array of rows.");
  }
  if (typeof data === "object" && data !== null && "rows" in data) {
    const { headers = [], rows } = data as { headers?: unknown[] | unknown[][]; rows: unknown[][] };
    const heading = Array.isArray(headers[0]) ? (headers as unknown[][]) : headers.length > 0 ? [headers] : [];
    return [...heading, ...rows];
  }
  return String(data)
    .split(/\r?\n/)
    .map((row) => row.split("\t"));
};

function selected(workbook: WorkbookModel, coercion: unknown, valueFormat: unknown): unknown {
  const sheet = workbook.activeSheet;
  const area = workbook.selectionOn(sheet);
  const rows = (valueFormat === "formatted" || coercion === "text" ? readTexts(sheet, area) : readValues(sheet, area)) as unknown[][];
  if (coercion === "text") return asText(rows);
  if (coercion === "matrix") return rows;
  if (coercion === "table") return { headers: [rows[0] ?? []], rows: rows.slice(1) };
  throw new HostFailure("UnsupportedOperation", "A selection is read as text, matrix or table.");
}

function putSelected(workbook: WorkbookModel, data: unknown, coercion: unknown): void {
  const sheet = workbook.activeSheet;
  const { top, left } = workbook.selectionOn(sheet);
  const matrix = matrixOf(data, coercion);
  const area: Area = areaOf(top, left, matrix.length, matrix[0]?.length ?? 1);
  writeArea(sheet, area, matrix, "Document.setSelectedDataAsync");
}

const LARGEST_SLICE = 4_194_304;

function fileOf(bytes: Uint8Array, wanted: unknown): unknown {
  const size = typeof wanted === "number" && wanted > 0 ? Math.min(wanted, LARGEST_SLICE) : LARGEST_SLICE;
  const sliceCount = Math.max(1, Math.ceil(bytes.length / size));
  return {
    size: bytes.length,
    sliceCount,
    getSliceAsync: (index: number, callback?: Callback) =>
      answer([callback], () => {
        if (!Number.isInteger(index) || index < 0 || index >= sliceCount) throw invalidArgument("There is no such slice.");
        const data = [...bytes.subarray(index * size, (index + 1) * size)];
        return { data, index, size: data.length };
      }),
    closeAsync: (callback?: Callback) => answer([callback], () => undefined),
  };
}

/** `Office.context.document` beside its settings: the selection as data, and the file. */
export function officeDocument(workbook: WorkbookModel, services: DocumentServices) {
  const { inTurn, calculate, announce, save } = services;
  return {
    url: workbook.surroundings.name,
    mode: "readWrite",
    getSelectedDataAsync: (coercion: unknown, ...rest: unknown[]) =>
      answer(rest, ({ valueFormat }) =>
        inTurn(async () => {
          await calculate();
          return selected(workbook, coercion, valueFormat);
        }),
      ),
    setSelectedDataAsync: (data: unknown, ...rest: unknown[]) =>
      answer(rest, async ({ coercionType }) => {
        await inTurn(() => Promise.resolve(putSelected(workbook, data, coercionType)));
        await announce();
      }),
    getFileAsync: (type: unknown, ...rest: unknown[]) =>
      answer(rest, async ({ sliceSize }) => {
        if (type !== "compressed") throw new HostFailure("UnsupportedOperation", "A workbook is given as a compressed file only.");
        return fileOf(await save(), sliceSize);
      }),
    getFilePropertiesAsync: (...rest: unknown[]) => answer(rest, () => ({ url: workbook.surroundings.name })),
  };
}

/** The enumerations of the common API that programs name. */
export const officeEnums = {
  AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
  BindingType: { Text: "text", Matrix: "matrix", Table: "table" },
  CoercionType: { Text: "text", Matrix: "matrix", Table: "table", Html: "html", Ooxml: "ooxml", Image: "image" },
  DocumentMode: { ReadOnly: "readOnly", ReadWrite: "readWrite" },
  EventType: {
    BindingDataChanged: "bindingDataChanged",
    BindingSelectionChanged: "bindingSelectionChanged",
    DocumentSelectionChanged: "documentSelectionChanged",
    SettingsChanged: "settingsChanged",
  },
  FileType: { Text: "text", Compressed: "compressed", Pdf: "pdf" },
  FilterType: { All: "all", OnlyVisible: "onlyVisible" },
  GoToType: { Binding: "binding", NamedItem: "namedItem", Slide: "slide", Index: "index" },
  SelectionMode: { Default: "default", Selected: "selected", None: "none" },
  ValueFormat: { Unformatted: "unformatted", Formatted: "formatted" },
};
