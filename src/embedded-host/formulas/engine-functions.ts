import type * as EngineModule from "@univerjs/engine-formula";
import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";

type Engine = typeof EngineModule;

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const serialOf = (date: Date, withTime: boolean): number => {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  const time = (date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds()) / 86_400;
  return (day - EPOCH) / MS_PER_DAY + (withTime ? time : 0);
};

/** The day so many months later; a month that is too short gives its last day. */
export function monthsLater(serial: number, months: number): number {
  const start = new Date(EPOCH + Math.floor(serial) * MS_PER_DAY);
  const month = start.getUTCMonth() + Math.trunc(months);
  const last = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return (Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), last)) - EPOCH) / MS_PER_DAY;
}

type Sorting = new (name: string) => BaseFunction & { calculate(array: BaseValueObject, ...order: BaseValueObject[]): BaseValueObject };

/** SORT of the engine turns the rows round that it keeps of the cells, so that every formula after it would see them sorted. */
function sortingACopy({ ArrayValueObject, functionLookup }: Engine): BaseFunction {
  const EngineSort = functionLookup.find(([, name]) => String(name) === "SORT")![0] as unknown as Sorting;
  class Sort extends EngineSort {
    override calculate(array: BaseValueObject, ...order: BaseValueObject[]): BaseValueObject {
      if (!array.isArray()) return super.calculate(array, ...order) as BaseValueObject;
      const cells = array as InstanceType<typeof ArrayValueObject>;
      const copy = ArrayValueObject.create({
        calculateValueList: [...cells.getArrayValue()],
        rowCount: cells.getRowCount(),
        columnCount: cells.getColumnCount(),
        unitId: cells.getUnitId(),
        sheetId: cells.getSheetId(),
        row: cells.getCurrentRow(),
        column: cells.getCurrentColumn(),
      });
      return super.calculate(copy, ...order) as BaseValueObject;
    }
  }
  return new Sort("SORT");
}

/**
 * Functions the engine has no clock for, or answers wrongly: TODAY and NOW by the host's clock, EDATE at the end of a month, SORT
 * without changing what it sorts.
 */
export function ownFunctions(engine: Engine, now: () => Date) {
  const { BaseFunction, NumberValueObject, ErrorValueObject, ErrorType } = engine;
  class Today extends BaseFunction {
    override minParams = 0;
    override maxParams = 0;
    override calculate(): BaseValueObject {
      return NumberValueObject.create(serialOf(now(), false));
    }
  }
  class Now extends BaseFunction {
    override minParams = 0;
    override maxParams = 0;
    override calculate(): BaseValueObject {
      return NumberValueObject.create(serialOf(now(), true));
    }
  }
  class Edate extends BaseFunction {
    override minParams = 2;
    override maxParams = 2;
    override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
      const one = (startObject: BaseValueObject, monthsObject: BaseValueObject): BaseValueObject => {
        if (startObject.isError()) return startObject;
        if (monthsObject.isError()) return monthsObject;
        const [serial, count] = [Number(startObject.getValue()), Number(monthsObject.getValue())];
        if (Number.isNaN(serial) || Number.isNaN(count) || startObject.isBoolean()) return ErrorValueObject.create(ErrorType.VALUE);
        return serial < 0 ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(monthsLater(serial, count));
      };
      const single = (object: BaseValueObject): BaseValueObject =>
        object.isArray()
          ? ((object as unknown as { get(row: number, column: number): BaseValueObject | null }).get(0, 0) ?? object)
          : object;
      const count = single(months);
      if (!start.isArray()) return one(start, count);
      return (start as unknown as { map(visit: (cell: BaseValueObject) => BaseValueObject): BaseValueObject }).map((cell) =>
        one(cell, count),
      );
    }
  }
  return [new Today("TODAY"), new Now("NOW"), new Edate("EDATE"), sortingACopy(engine)];
}
