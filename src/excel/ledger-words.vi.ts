/** What is put behind the name of a ledger sheet (sổ) where the user's workbook has a sheet called so already; n counts from 1. */
export const nameSuffix = (n: number): string => (n === 1 ? " (sổ)" : ` (sổ ${n})`);

/** Title of the box that Excel shows when a rule of the ledger is broken: the product's name. */
export const RULE_TITLE = "Sổ kế hoạch";
