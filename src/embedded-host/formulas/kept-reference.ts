import type { ArrayValueObject, BaseAstNode, BaseReferenceObject, IFormulaRuntimeService } from "@univerjs/engine-formula";

/** A reference within a formula; one of a shared formula is moved as far as the cell is from the first one. */
type ReferenceNode = BaseAstNode & { setRefOffset(x: number, y: number): void };

/** What the engine calls a corner of which row and column are fixed. */
const FIXED = 3;

/** A reference of a formula: the engine reads its address anew for every cell and forgets the values of its area soon, here both are kept while formulas are run. */
export class KeptReference {
  readonly #node: ReferenceNode;
  #object: BaseReferenceObject | null = null;

  constructor(node: BaseAstNode) {
    this.#node = node as ReferenceNode;
  }

  /** Gives the part of the formula its value for the present cell; true when it has to be told when to forget. */
  place(runtime: IFormulaRuntimeService, x: number, y: number): boolean {
    const known = this.#object;
    if (known) {
      known.setDefaultSheetId(runtime.currentSubUnitId);
      known.setCurrentRowAndColumn(runtime.currentRow, runtime.currentColumn);
      known.setRefOffset(x, y);
      if (y === 0 || !known.isExceedRange()) {
        this.#node.setValue(known);
        return false;
      }
    }
    this.#node.setRefOffset(x, y);
    this.#node.execute();
    const made = this.#node.getValue();
    if (known || !made?.isReferenceObject()) return false;
    this.#object = keepingValues(made as BaseReferenceObject);
    return true;
  }

  forget(): void {
    this.#object = null;
  }
}

/** Has the values of a fixed area collected once; those of single cells are not worth keeping. */
function keepingValues(reference: BaseReferenceObject): BaseReferenceObject {
  const { startRow, endRow, startColumn, endColumn, startAbsoluteRefType, endAbsoluteRefType } = reference.getRangeData();
  const isOneCell = startRow === endRow && startColumn === endColumn;
  const isFixed = Number(startAbsoluteRefType) === FIXED && Number(endAbsoluteRefType) === FIXED && Boolean(reference.getForcedSheetId());
  const collect = reference.toArrayValueObject.bind(reference);
  let kept: ArrayValueObject | null = null;
  if (isOneCell) reference.toArrayValueObject = () => collect(false);
  else if (isFixed) reference.toArrayValueObject = (useCache = true) => (useCache ? (kept ??= collect()) : collect(false));
  return reference;
}
