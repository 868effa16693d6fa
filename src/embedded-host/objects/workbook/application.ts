import { action, describeClass, part, readOnly } from "../../client/described-class";
import { oneOf } from "../ranges/range-format";
import type { WorkbookModel } from "../../model/workbook-model";

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
      },
    },
    calculationState: readOnly((workbook) => (workbook.awaitsCalculation ? "Pending" : "Done")),
    decimalSeparator: readOnly(() => "."),
    thousandsSeparator: readOnly(() => ","),
    useSystemSeparators: readOnly(() => true),
  },
  parts: { cultureInfo: part("CultureInfo", (workbook) => workbook) },
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
