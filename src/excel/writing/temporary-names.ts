const PREFIX = "~so-ke-hoach-";

/** Name that a new sheet bears while it is being written. */
export const temporaryName = (index: number): string => `${PREFIX}${index + 1}`;

/** Name that a sheet bears from the moment another takes its place until it is removed. */
export const parkedName = (index: number): string => `${PREFIX}x${index + 1}`;

/** Whether a sheet, or the sheet that a formula points into, bears one of our passing names. */
export const isTemporary = (nameOrFormula: string): boolean => nameOrFormula.includes(PREFIX);
