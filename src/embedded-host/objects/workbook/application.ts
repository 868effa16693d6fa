import { action, describeClass, part, readOnly, type Scalar } from "../../client/described-class";
import { invalidArgument } from "../../client/office-error";
import { oneOf } from "../ranges/range-format";
import type { WorkbookModel } from "../../model/workbook-model";

function touch(workbook: WorkbookModel, what: "calculation" | "charts"): void {
  workbook.setup.changed.add(what);
  workbook.isDirty = true;
}

function flag(assigned: unknown, location: string): boolean {
  if (typeof assigned !== "boolean") throw invalidArgument("It is either true or false.", location);
  return assigned;
}

/** What a workbook says of itself beside its contents. */
export const setupScalars = {
  autoSave: readOnly(() => false),
  calculationEngineVersion: readOnly(({ setup }: WorkbookModel) => setup.engineVersion),
  chartDataPointTrack: {
    read: ({ setup }) => setup.chartTracking,
    write: (workbook, follows) => {
      workbook.setup.chartTracking = flag(follows, "Workbook.chartDataPointTrack");
      touch(workbook, "charts");
    },
  } satisfies Scalar<WorkbookModel, boolean>,
  usePrecisionAsDisplayed: {
    read: ({ setup }) => setup.precisionAsDisplayed,
    write: (workbook, used) => {
      workbook.setup.precisionAsDisplayed = flag(used, "Workbook.usePrecisionAsDisplayed");
      touch(workbook, "calculation");
    },
  } satisfies Scalar<WorkbookModel, boolean>,
};

type Iteration = WorkbookModel["setup"]["iteration"];

const iterating = <K extends keyof Iteration>(key: K, isRight: (assigned: unknown) => boolean): Scalar<WorkbookModel, Iteration[K]> => ({
  read: ({ setup }) => setup.iteration[key],
  write: (workbook, assigned) => {
    if (!isRight(assigned)) throw invalidArgument(`'${String(assigned)}' is not allowed here.`, `IterativeCalculation.${key}`);
    workbook.setup.iteration[key] = assigned;
    touch(workbook, "calculation");
  },
});

/** As many times Excel calculates at most. */
const MOST_ITERATIONS = 32_767;

export const iterativeCalculation = describeClass("IterativeCalculation", {
  scalars: {
    enabled: iterating("enabled", (assigned) => typeof assigned === "boolean"),
    maxChange: iterating("maxChange", (assigned) => typeof assigned === "number" && assigned >= 0),
    maxIteration: iterating(
      "maxIteration",
      (assigned) => Number.isInteger(assigned) && (assigned as number) >= 1 && (assigned as number) <= MOST_ITERATIONS,
    ),
  },
});

export const application = describeClass("Application", {
  scalars: {
    calculationEngineVersion: readOnly(() => 191_029, { onDemand: true }),
    calculationMode: {
      read: ({ calculationMode }) => calculationMode,
      write: (workbook, mode) => {
        workbook.calculationMode = oneOf(
          ["Automatic", "AutomaticExceptTables", "Manual"],
          "Application.calculationMode",
        )(mode) as WorkbookModel["calculationMode"];
        touch(workbook, "calculation");
      },
    },
    calculationState: readOnly((workbook) => (workbook.awaitsCalculation ? "Pending" : "Done")),
    decimalSeparator: readOnly(() => "."),
    thousandsSeparator: readOnly(() => ","),
    useSystemSeparators: readOnly(() => true),
  },
  parts: {
    cultureInfo: part("CultureInfo", (workbook) => workbook),
    iterativeCalculation: part("IterativeCalculation", (workbook) => workbook),
  },
  calls: {
    calculate: action((workbook) => workbook.calculateNow()),
    suspendApiCalculationUntilNextSync: action(() => undefined),
    suspendScreenUpdatingUntilNextSync: action(() => undefined),
  },
});

export const cultureInfo = describeClass("CultureInfo", {
  scalars: { name: readOnly(() => "en-US") },
  parts: {
    datetimeFormat: part("DatetimeFormatInfo", (workbook) => workbook),
    numberFormat: part("NumberFormatInfo", (workbook) => workbook),
  },
});

export const datetimeFormatInfo = describeClass("DatetimeFormatInfo", {
  scalars: {
    dateSeparator: readOnly(() => "/"),
    longDatePattern: readOnly(() => "dddd, MMMM d, yyyy"),
    longTimePattern: readOnly(() => "h:mm:ss tt"),
    shortDatePattern: readOnly(() => "M/d/yyyy"),
    timeSeparator: readOnly(() => ":"),
  },
});

export const numberFormatInfo = describeClass("NumberFormatInfo", {
  scalars: { currencySymbol: readOnly(() => "$"), numberDecimalSeparator: readOnly(() => "."), numberGroupSeparator: readOnly(() => ",") },
});

export const runtime = describeClass("Runtime", {
  scalars: {
    enableEvents: {
      read: ({ events }) => events.enabled,
      write: ({ events }, enabled: boolean) => {
        events.enabled = enabled;
      },
    },
  },
});
