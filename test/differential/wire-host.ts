import { HostFailure, officeErrorFrom } from "../../src/embedded-host/client/office-error";
import { Calculator } from "../../src/embedded-host/formulas/calculator";
import type { WorkbookModel } from "../../src/embedded-host/model/workbook-model";
import { officeClasses } from "../../src/embedded-host/objects/office-classes";
import { actionTypes, memberName, type WireAction, type WireRequest, type WireResponse } from "./wire-message";
import { notOffered, type WireObject, WireObjects } from "./wire-objects";
import { answerQuery, identityOf } from "./wire-query";

const existing = ({ named, model }: WireObject, location: string): unknown => {
  if (model === null) throw new HostFailure("InvalidObjectPath", `The object is a null object.`, `${named.name}.${location}`);
  return model;
};

/** True for a method that answers with nothing; the wire does not tell the class of a null object. */
const isDoneOnly = (name: string): boolean => officeClasses.some(({ description }) => description.calls?.[name]?.answers === "nothing");

/** The far end of the wire: carries out the requests of Microsoft's client library over the workbook behind an embedded host. */
export class WireHost {
  readonly #objects: WireObjects;
  readonly #calculator: Calculator;
  requests = 0;
  actions = 0;

  constructor(readonly workbook: WorkbookModel) {
    this.#objects = new WireObjects(workbook);
    this.#calculator = new Calculator(workbook);
  }

  /** What `Excel.run` takes so that its requests come here. */
  get session(): unknown {
    return {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "embedded:", headers: {} }),
      _createRequestExecutorOrNull: () => ({
        executeAsync: async (_custom: unknown, _flags: unknown, message: { Body: unknown }) => ({
          ErrorCode: "",
          ErrorMessage: "",
          Headers: {},
          Body: overTheWire(await this.#perform(overTheWire(message.Body) as WireRequest)),
        }),
      }),
    };
  }

  async #perform(request: WireRequest): Promise<WireResponse> {
    const { workbook } = this;
    this.requests += 1;
    workbook.ranges.trackFor(this);
    this.#objects.begin(request.ObjectPaths);
    const response: WireResponse = { Results: [] };
    for (const [index, action] of request.Actions.entries()) {
      this.actions += 1;
      try {
        response.Results.push({ ActionId: action.Id, Value: await this.#act(action) });
      } catch (error) {
        const { code, message, debugInfo } = officeErrorFrom(error, action.Name, "");
        response.Error = {
          ActionIndex: index,
          Code: code,
          Message: message,
          Location: debugInfo.errorLocation ?? "",
        };
        break;
      }
    }
    workbook.endOfBatch();
    return response;
  }

  async #act(action: WireAction): Promise<unknown> {
    const { ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo } = action;
    if (ActionType === actionTypes.trace) return null;
    if (ActionType === actionTypes.instantiate) await this.#calculator.calculateIfNeeded();
    const one = this.#objects.at(ObjectPathId);
    if (ActionType === actionTypes.instantiate) return this.#identify(one);
    if (ActionType === actionTypes.query) {
      await this.#calculator.calculateIfNeeded();
      return answerQuery(one, [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])]);
    }
    if (ActionType === actionTypes.setProperty) return this.#assign(one, memberName(Name), ArgumentInfo?.Arguments?.[0]);
    if (ActionType === actionTypes.method) return this.#call(one, action);
    throw new Error(`The action type ${ActionType} is not carried out here.`);
  }

  #identify(one: WireObject): unknown {
    if (one.model === null) return null;
    return ["Range", "RangeAreas", "WorkbookRangeAreas"].includes(one.named.name)
      ? { _ReferenceId: this.#objects.referenceTo(one) }
      : identityOf(one);
  }

  #assign(one: WireObject, name: string, assigned: unknown): null {
    const model = existing(one, name);
    const write = one.named.description.scalars?.[name]?.write;
    if (!write) throw notOffered(`${one.named.name}.${name}`);
    write(model, assigned);
    return null;
  }

  async #call(one: WireObject, { Name, ArgumentInfo }: WireAction): Promise<unknown> {
    if (Name === "_KeepReference" || Name === "_ValidateArraySize") return null;
    if (Name === "_RemoveReference") {
      this.#objects.forget(String(ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const name = memberName(Name);
    const call = one.named.description.calls?.[name];
    if (one.model === null && isDoneOnly(name)) return null;
    const model = existing(one, name);
    if (!call || call.answers === "object") throw notOffered(`${one.named.name}.${name}`);
    if (call.calculated) await this.#calculator.calculateIfNeeded();
    return (await call.run(model, ...this.#objects.argumentsOf(ArgumentInfo))) ?? null;
  }
}

const overTheWire = (message: unknown): unknown => JSON.parse(JSON.stringify(message));
