/** Sheets that the ledger's tables are written on, by the tables' names; somebody may have given them others since. */
const SHEETS: Readonly<Record<string, string>> = {
  Plan: "Kế hoạch",
  Units: "Đơn vị",
  Targets: "Chỉ tiêu",
  Activities: "Nhiệm vụ",
  Progress: "Kết quả",
  Periods: "Kỳ",
  Rounds: "Kỳ giám sát",
  Households: "Hộ dân",
  Norms: "Định mức",
  Distributions: "Cấp phát",
  Visits: "Kiểm tra",
  Issues: "Vấn đề",
  Journal: "Nhật ký",
};

/** What an office calls a table of the ledger: the name of its sheet. Any other text stays as it is. */
export const sheetOfTable = (table: string): string => SHEETS[table] ?? table;
