import { readFileSync } from "node:fs";
import ts from "typescript";
import type { NamedClass } from "../../src/embedded-host/client/described-class";
import { officeClasses } from "../../src/embedded-host/objects/office-classes";
import type { OfficeClassName } from "../../src/embedded-host/objects/office-types";

/** One way of using a member of an Office.js class, as its typings declare it; types are their texts. */
export type TypedMember =
  | { kind: "part"; name: string; className: OfficeClassName }
  | { kind: "scalar"; name: string; type: string }
  | { kind: "call"; name: string; parameters: string[]; className: OfficeClassName | null }
  | { kind: "items"; name: "items"; className: OfficeClassName };

type Declared = ts.PropertyDeclaration | ts.MethodDeclaration;

const isDeclared = (member: ts.ClassElement): member is Declared => ts.isPropertyDeclaration(member) || ts.isMethodDeclaration(member);

function declaredMembers(): Map<string, Declared[]> {
  const path = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const found = new Map<string, Declared[]>();
  for (const space of source.statements) {
    if (!ts.isModuleDeclaration(space) || space.name.text !== "Excel" || !space.body || !ts.isModuleBlock(space.body)) continue;
    for (const one of space.body.statements)
      if (ts.isClassDeclaration(one) && one.name) found.set(one.name.text, one.members.filter(isDeclared));
  }
  return found;
}

function typed(member: Declared, { description }: NamedClass): TypedMember[] {
  const name = member.name.getText();
  const { scalars = {}, parts = {}, calls = {}, items } = description;
  if (name === "items" && items) return [{ kind: "items", name, className: items.className }];
  const part = parts[name];
  if (part) return [{ kind: "part", name, className: part.className }];
  if (scalars[name]) return [{ kind: "scalar", name, type: member.type?.getText() ?? "any" }];
  const call = calls[name];
  if (!call || !ts.isMethodDeclaration(member)) return [];
  const parameters = member.parameters.map(({ type }) => type?.getText() ?? "any");
  return [{ kind: "call", name, parameters, className: call.answers === "object" ? call.className : null }];
}

/**
 * Not compared: the wire calculates whenever it answers, and the functions of the workbook all have the same form; pivot tables
 * are only read by this host; a package to insert is not made up by chance; what a host tells of a new series or page break, and
 * when it forgets a range that is given back, the library leaves open. How long a style of tables and the like can be used after a
 * sync that failed is not settled yet.
 */
const apart = new Set([
  "ChartSeriesCollection.add",
  "PageBreakCollection.add",
  "PivotTable.layout",
  "PivotTable.name",
  "Range.untrack",
  "Workbook.insertWorksheetsFromBase64",
]);
const styles = (["TableStyle", "PivotTableStyle", "SlicerStyle", "TimelineStyle"] as const).flatMap((name) => [
  name,
  `${name}Collection` as const,
]);
const classesApart = new Set<OfficeClassName>(["Application", "Functions", ...styles]);

/** Every member that the host and a library offer of each class, once for each way in which it is declared. */
export function typedMembers(library: Record<string, { prototype: object } | undefined>): Map<OfficeClassName, TypedMember[]> {
  const declared = declaredMembers();
  const shared = (named: NamedClass) => {
    const prototype = library[named.officeName]?.prototype ?? {};
    return (declared.get(named.officeName) ?? [])
      .filter((member) => member.name.getText() in prototype && !apart.has(`${named.officeName}.${member.name.getText()}`))
      .flatMap((member) => typed(member, named));
  };
  return new Map(officeClasses.filter(({ name }) => !classesApart.has(name)).map((named) => [named.name, shared(named)]));
}
