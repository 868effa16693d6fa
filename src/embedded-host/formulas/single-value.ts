import type { ArrayValueObject, BaseReferenceObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";

/** What a part of a formula may have been worked out to. */
export type PartValue = FunctionVariantType | null | undefined | void;

/** The one value that a part of a formula has; null where there are several. */
export function singleValue(value: PartValue): BaseValueObject | null {
  if (!value) return null;
  if (value.isReferenceObject()) return valueOfCell(value as BaseReferenceObject);
  if (!value.isArray()) return value as BaseValueObject;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? null) : null;
}

/** The value of a reference to one cell; null for one to more cells. */
function valueOfCell(reference: BaseReferenceObject): BaseValueObject | null {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (startRow !== endRow || startColumn !== endColumn) return null;
  const sheet = reference.getCurrentActiveSheetData();
  const cell =
    sheet &&
    (reference.getCurrentRuntimeSheetData()?.getValue(startRow, startColumn) ||
      reference.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(startRow, startColumn) ||
      sheet.cellData.getValue(startRow, startColumn));
  const isEmpty = cell?.v === undefined || cell.v === null || cell.v === "";
  return isEmpty ? (reference.toArrayValueObject(false).get(0, 0) ?? null) : reference.getCellValueObject(cell);
}
