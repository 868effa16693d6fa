import { readFileSync } from "node:fs";
import ts from "typescript";

/** What @types/office-js says of the Excel namespace: every enumeration with its values, and the member names of every class. */
export interface OfficeTypings {
  enums: Record<string, Record<string, string>>;
  members: Record<string, string[]>;
}

const memberName = (member: ts.ClassElement): string | null => (member.name && ts.isIdentifier(member.name) ? member.name.text : null);

function readEnum(statement: ts.EnumDeclaration): Record<string, string> {
  const values: Record<string, string> = {};
  for (const member of statement.members) {
    const name = member.name.getText();
    if (member.initializer && ts.isStringLiteral(member.initializer)) values[name] = member.initializer.text;
  }
  return values;
}

export function readOfficeTypings(): OfficeTypings {
  const path = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const typings: OfficeTypings = { enums: {}, members: {} };
  for (const space of source.statements) {
    if (!ts.isModuleDeclaration(space) || space.name.text !== "Excel" || !space.body || !ts.isModuleBlock(space.body)) continue;
    for (const statement of space.body.statements) {
      if (ts.isEnumDeclaration(statement)) typings.enums[statement.name.text] = readEnum(statement);
      if (ts.isClassDeclaration(statement) && statement.name) {
        const names = statement.members.map(memberName).filter((name): name is string => name !== null);
        typings.members[statement.name.text] = [...new Set(names)].sort();
      }
    }
  }
  return typings;
}
