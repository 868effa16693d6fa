import { action, describeClass, readOnly, value } from "../../client/described-class";
import { HostFailure } from "../../client/office-error";
import { announceOn } from "../../model/sheets/sheet-events";

const standard = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtection = describeClass("WorksheetProtection", {
  scalars: {
    options: readOnly(({ protection }) => (protection.protected ? { ...standard, ...protection.options } : null)),
    protected: readOnly(({ protection }) => protection.protected),
  },
  calls: {
    protect: action((sheet, options?: Excel.WorksheetProtectionOptions, password?: string) => {
      if (sheet.protection.protected) throw new HostFailure("InvalidOperation", "The sheet is protected already.");
      sheet.protection = {
        protected: true,
        password: password ?? null,
        options: { ...options },
      };
      sheet.touch("protection");
      announceOn(sheet, "WorksheetProtectionChanged", { isProtected: sheet.protection.protected });
    }),
    unprotect: action((sheet, password?: string) => {
      const { protection } = sheet;
      if (protection.password !== null && protection.password !== (password ?? ""))
        throw new HostFailure("AccessDenied", "The password is not the one the sheet is protected with.");
      sheet.protection = { protected: false, password: null, options: {} };
      sheet.touch("protection");
      announceOn(sheet, "WorksheetProtectionChanged", { isProtected: sheet.protection.protected });
    }),
    checkPassword: value(({ protection }, password?: string) => protection.password === null || protection.password === (password ?? "")),
  },
});
