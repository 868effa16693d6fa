import { ITSELF } from "./model/host-events";
import { type DocumentServices, officeDocument, officeEnums } from "./office-document";
import type { WorkbookModel } from "./model/workbook-model";

const EXCEL_API = 13;

/** The requirement sets this host answers for: ExcelApi up to 1.13. */
function isSetSupported(name: string, version?: string | number): boolean {
  if (name.toLowerCase() !== "excelapi") return false;
  const [major = 1, minor = 1] = String(version ?? "1.1")
    .split(".")
    .map(Number);
  return major < 1 || (major === 1 && minor <= EXCEL_API);
}

type Callback = (result: { status: string; value?: unknown }) => void;

function documentSettings(workbook: WorkbookModel) {
  const changed = (): void => {
    workbook.settingsChanged = true;
    workbook.isDirty = true;
  };
  return {
    get: (name: string): unknown => workbook.settings.get(name) ?? null,
    set: (name: string, value: unknown): void => {
      workbook.settings.set(name, JSON.parse(JSON.stringify(value)));
      changed();
    },
    remove: (name: string): void => {
      workbook.settings.delete(name);
      changed();
    },
    saveAsync: (...args: unknown[]): void => {
      workbook.events.raise({ type: "SettingsChanged", source: workbook, args: { type: "SettingsChanged", settings: ITSELF } });
      void workbook.events.deliver();
      (args.at(-1) as Callback | undefined)?.({ status: "succeeded" });
    },
    refreshAsync: (callback?: Callback): void => callback?.({ status: "succeeded" }),
  };
}

/** `Office`, as far as programs over this host need it. */
export function officeNamespace(workbook: WorkbookModel, services: DocumentServices): typeof Office {
  const info = { host: "Excel", platform: "OfficeOnline", addin: null };
  const office = {
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
    HostType: { Excel: "Excel" },
    PlatformType: {
      OfficeOnline: "OfficeOnline",
      PC: "PC",
      Mac: "Mac",
      iOS: "iOS",
      Android: "Android",
      Universal: "Universal",
    },
    ...officeEnums,
    context: {
      host: "Excel",
      platform: "OfficeOnline",
      contentLanguage: "vi-VN",
      displayLanguage: "vi-VN",
      requirements: { isSetSupported },
      document: { settings: documentSettings(workbook), ...officeDocument(workbook, services) },
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "0.0.0.0" },
    },
  };
  return office as unknown as typeof Office;
}
