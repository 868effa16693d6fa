import type { HostEventType } from "../model/host-events";
import type { ModelOf, OfficeClassName, OfficeTypeOf } from "../objects/office-types";

/** Whether something depends on the results of formulas, so that they are calculated before it: always, never, or as the model and the arguments say. */
export type OnResults<Model> = boolean | ((model: Model, ...args: any[]) => boolean);

/** A plain property: how it is read from the model and, when it can be assigned, written to it. */
export interface Scalar<Model, Value> {
  read(model: Model): Value | null;
  write?(model: Model, value: Value): void;
  calculated?: OnResults<Model>;
  /** What has to be worked out before it is read. */
  prepare?(model: Model): Promise<void>;
  /** Not read by an empty load (). */
  onDemand?: boolean;
  /** Its value is an object assigned as a whole whose fields are not to be split by `set`. */
  whole?: boolean;
}

/** A property that leads to another object of the host. */
export interface Part<Model> {
  className: OfficeClassName;
  from(model: Model): unknown;
}

/** A method: it answers with an object, with a value, or with nothing. */
export type Call<Model> =
  | { answers: "object"; className: OfficeClassName; run(model: Model, ...args: any[]): unknown; calculated?: boolean }
  | { answers: "value"; run(model: Model, ...args: any[]): unknown; calculated?: boolean }
  | { answers: "nothing"; run(model: Model, ...args: any[]): void | Promise<void>; calculated?: OnResults<Model>; givesItself?: boolean };

/** One Office.js class as this host offers it; the keys are checked against Office.js's own typings. */
export interface DescribedClass<Type, Model> {
  scalars?: { [K in keyof Type]?: Scalar<Model, any> };
  parts?: { [K in keyof Type]?: Part<Model> };
  calls?: { [K in keyof Type]?: Call<Model> };
  /** For collections: the class of an item and the models of the items. */
  items?: { className: OfficeClassName; of(model: Model): readonly unknown[] };
  /** False for a thing that was deleted since it was found; it cannot be found again. */
  exists?(model: Model): boolean;
  /** Refuses a thing that was found and can no longer be used. */
  check?(model: Model): void;
  /** Events: the name under which the model announces them and what part of the workbook is listened to. */
  events?: { [K in keyof Type]?: { type: HostEventType; source(model: Model): unknown } };
}

export interface NamedClass {
  name: OfficeClassName;
  /** The class of Office.js it stands for, where that stands for several kinds of things. */
  officeName: string;
  description: DescribedClass<any, any>;
}

export const describeClass = <N extends OfficeClassName>(
  name: N,
  description: DescribedClass<OfficeTypeOf<N>, ModelOf<N>>,
  officeName: string = name,
): NamedClass => ({ name, officeName, description });

/** An object that may not exist: `run` answers null and the proxy becomes a null object. */
export const object = <Model, N extends OfficeClassName>(
  className: N,
  run: (model: Model, ...args: any[]) => ModelOf<N> | null,
  calculated = false,
): Call<Model> => ({ answers: "object", className, run, calculated });

export const value = <Model>(run: (model: Model, ...args: any[]) => unknown, calculated = false): Call<Model> => ({
  answers: "value",
  run,
  calculated,
});

export const action = <Model>(
  run: (model: Model, ...args: any[]) => void | Promise<void>,
  calculated: OnResults<Model> = false,
): Call<Model> => ({
  answers: "nothing",
  run,
  calculated,
});

/** A method that the host answers with nothing, and that gives the program the object it was called on. */
export const chained = <Model>(run: (model: Model) => void): Call<Model> => ({ answers: "nothing", run, givesItself: true });

export const part = <Model, N extends OfficeClassName>(className: N, from: (model: Model) => ModelOf<N> | null): Part<Model> => ({
  className,
  from,
});

/** A property kept under the same name in the model. */
export const field = <Model, K extends keyof Model>(key: K): Scalar<Model, any> => ({
  read: (model) => model[key] as never,
  write: (model, assigned) => {
    model[key] = assigned;
  },
});

export const readOnly = <Model, Value>(
  read: (model: Model) => Value | null,
  more: Partial<Scalar<NoInfer<Model>, Value>> = {},
): Scalar<Model, Value> => ({ read, ...more });
