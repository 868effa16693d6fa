import type { NamedClass } from "../../src/embedded-host/client/described-class";
import { HostFailure, invalidArgument, itemNotFound } from "../../src/embedded-host/client/office-error";
import type { WorkbookModel } from "../../src/embedded-host/model/workbook-model";
import { officeClasses } from "../../src/embedded-host/objects/office-classes";
import { memberName, pathTypes, type WireArguments, type WirePath } from "./wire-message";

/** An object a path of the wire leads to; the model is null for a null object. */
export interface WireObject {
  named: NamedClass;
  model: unknown;
}

const classes = new Map<string, NamedClass>(officeClasses.map((one) => [one.name, one]));

const object = (className: string, model: unknown): WireObject => ({
  named: classes.get(className)!,
  model: model ?? null,
});

export const notOffered = (location: string): HostFailure => new HostFailure("ApiNotFound", `${location} is not offered.`, location);

/** What the paths of a request lead to, and the ranges the client refers to by number. */
export class WireObjects {
  readonly #references = new Map<string, WireObject>();
  #found = new Map<number, WireObject>();
  #paths: Record<string, WirePath> = {};

  constructor(readonly workbook: WorkbookModel) {}

  /** Objects are looked up anew in every request. */
  begin(paths: Record<string, WirePath>): void {
    this.#found = new Map();
    this.#paths = paths;
  }

  referenceTo(found: WireObject): string {
    const id = `reference-${this.#references.size + 1}`;
    this.#references.set(id, found);
    return id;
  }

  forget(id: string): void {
    this.#references.delete(id);
  }

  at(id: number): WireObject {
    const known = this.#found.get(id);
    const path = this.#paths[String(id)];
    if (known && path?.ObjectPathType === pathTypes.property) this.at(path.ParentObjectPathId!);
    if (known?.model != null) known.named.description.check?.(known.model);
    if (known?.model != null && known.named.description.exists?.(known.model) === false) throw itemNotFound();
    if (known) return known;
    const found = this.#find(this.#paths[String(id)]!);
    this.#found.set(id, found);
    return found;
  }

  /** Arguments as the model takes them; what the client left out arrives as null. */
  argumentsOf(info: WireArguments | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      if (typeof id !== "number" || id === 0) return argument ?? undefined;
      const { model, named } = this.at(id);
      if (model === null) throw new HostFailure("InvalidObjectPath", "The argument is a null object.", named.name);
      return model;
    });
  }

  #find(path: WirePath): WireObject {
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return object("Workbook", this.workbook);
      case pathTypes.newObject:
        return object(path.Name.split(".").pop()!, this.workbook);
      case pathTypes.reference: {
        const kept = this.#references.get(path.Name);
        if (!kept) throw new HostFailure("InvalidReference", "The reference is not known.");
        return kept;
      }
      case pathTypes.nullObject:
        return object("Range", null);
      default:
        return this.#below(this.at(path.ParentObjectPathId!), path);
    }
  }

  #below({ named, model }: WireObject, path: WirePath): WireObject {
    if (model === null) return object(named.name, null);
    const name = path.ObjectPathType === pathTypes.indexer ? "getItem" : memberName(path.Name);
    const location = `${named.name}.${name}`;
    const { parts = {}, calls = {}, items } = named.description;
    if (path.ObjectPathType === pathTypes.property) {
      const part = parts[name];
      if (!part) throw notOffered(location);
      return object(part.className, part.from(model));
    }
    const call = calls[name];
    if (call?.answers === "object") return object(call.className, call.run(model, ...this.argumentsOf(path.ArgumentInfo)));
    if (name !== "getItemAt" || !items) throw notOffered(location);
    const index = path.ArgumentInfo?.Arguments?.[0];
    if (typeof index !== "number") throw invalidArgument("The index is no number.", location);
    const item = items.of(model)[index];
    if (item === undefined) throw itemNotFound();
    return object(items.className, item);
  }
}
