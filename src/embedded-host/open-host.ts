import { ProxyFactory } from "./client/proxy-factory";
import type { HostServices } from "./client/client-object";
import { excelRun, newContext } from "./client/excel-run";
import { OfficeError } from "./client/office-error";
import { evaluateFormula } from "./formulas/evaluating";
import { Calculator } from "./formulas/calculator";
import type { HostEnvironment } from "./host-environment";
import type { HostFunction } from "./host-function";
import type { WorkbookModel } from "./model/workbook-model";
import { officeClasses } from "./objects/office-classes";
import { officeNamespace } from "./office-namespace";
import { newWorkbook, readWorkbook } from "./reading/read-workbook";
import { bytesFromBase64, insertSheetsFrom } from "./reading/insert-sheets";
import { planSave } from "./saving/plans/plan-save";
import excelEnums from "./typings/excel-enums.json";

/** An opened workbook with the Office.js objects that act on it. */
export interface EmbeddedHost {
  /** The value to use as `excel`: run() and the enumerations. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The workbook behind the objects, for a page that shows it. */
  readonly model: WorkbookModel;
  /** The .xlsx with every change made so far. */
  save(): Promise<Uint8Array>;
  /** Calculates what waits for it, in its turn, as reading the results of formulas does. */
  calculate(): Promise<void>;
  /** Called after every sync that changed something; answers with a function that stops it. */
  onModelChanged(listener: () => void): () => void;
}

export interface OpenOptions {
  /** The name of the file, as workbook.name tells it. */
  name?: string;
  readOnly?: boolean;
  /** Custom functions that formulas may call. */
  functions?: readonly HostFunction[];
}

const errorCodes = {
  accessDenied: "AccessDenied",
  generalException: "GeneralException",
  activityLimitReached: "ActivityLimitReached",
  invalidObjectPath: "InvalidObjectPath",
  propertyNotLoaded: "PropertyNotLoaded",
  valueNotLoaded: "ValueNotLoaded",
  invalidRequestContext: "InvalidRequestContext",
  invalidArgument: "InvalidArgument",
  runMustReturnPromise: "RunMustReturnPromise",
  cannotRegisterEvent: "CannotRegisterEvent",
  apiNotFound: "ApiNotFound",
  connectionFailure: "ConnectionFailure",
};

function servicesOf(workbook: WorkbookModel, calculator: Calculator, rest: HostEnvironment["rest"], changed: () => void): HostServices {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const start = (): Promise<T> => calculator.calculateOpening().then(work);
    const next = last.then(start, start);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    workbook,
    factory: new ProxyFactory(officeClasses),
    calculate: () => calculator.calculateIfNeeded(),
    rest,
    inTurn,
    announce: async () => {
      // Those who listen for results are told of them whether or not the program asked for them.
      if (workbook.events.hears("WorksheetCalculated") || workbook.events.hears("BindingDataChanged"))
        await inTurn(() => calculator.calculateIfNeeded());
      changed();
      await workbook.events.deliver();
    },
  };
}

/** Opens a workbook, or a new one for null; throws `UnreadableFile` when the bytes are none. */
export async function openHost(bytes: Uint8Array | null, environment: HostEnvironment, options: OpenOptions = {}): Promise<EmbeddedHost> {
  const surroundings = { now: () => environment.now(), name: options.name ?? "Book1.xlsx" };
  const file = bytes === null ? null : await readWorkbook(bytes, surroundings);
  const workbook = file?.workbook ?? newWorkbook(surroundings);
  workbook.readOnly = options.readOnly === true;
  workbook.isFromFile = file !== null;
  workbook.customFunctions = options.functions ?? [];
  const calculator = new Calculator(workbook, environment);
  workbook.calculateNow = () => calculator.calculateAll();
  workbook.evaluate = (formula) => evaluateFormula(workbook, formula, environment);
  workbook.insertSheets = (base64, sheets) => insertSheetsFrom(workbook, base64, sheets);
  const listeners = new Set<() => void>();
  const services = servicesOf(workbook, calculator, environment.rest, () => listeners.forEach((listener) => listener()));
  const run = excelRun(services);
  const save = async (): Promise<Uint8Array> => {
    // In its turn: what is being changed or calculated is saved when it is whole.
    const plan = await services.inTurn(async () => {
      await calculator.calculateIfNeeded();
      return planSave(workbook, file?.bytes ?? null);
    });
    return environment.save(plan);
  };
  class Context {
    constructor() {
      return newContext(services).facade;
    }
  }
  return {
    Excel: { ...excelEnums, run, RequestContext: Context, createWorkbook: openElsewhere } as unknown as typeof Excel,
    Office: officeNamespace(workbook, { ...services, save }),
    OfficeExtension: {
      Error: OfficeError,
      ErrorCodes: errorCodes,
      Promise,
      config: { extendedErrorLogging: false },
    } as unknown as typeof OfficeExtension,
    model: workbook,
    calculate: () => services.inTurn(() => calculator.calculateIfNeeded()),
    save,
    onModelChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Excel opens the workbook in a window of its own, which no program can reach; here there are no windows, so that its file is only looked through. */
async function openElsewhere(base64?: string): Promise<void> {
  if (base64 === undefined) return;
  try {
    await readWorkbook(bytesFromBase64(base64, "Excel.createWorkbook"), { now: () => new Date(0), name: "Book.xlsx" });
  } catch {
    throw new OfficeError("InvalidArgument", "The text is no workbook that can be read.", { errorLocation: "Excel.createWorkbook" });
  }
}
