import officeMembers from "../typings/office-members.json";
import { OfficeError } from "./office-error";

const members = officeMembers as Record<string, string[]>;

export const isMemberOf = (className: string, member: string): boolean => members[className]?.includes(member) === true;

/** Says that Office.js has a member that this host has not. */
export function refuseMember(className: string, member: string): never {
  throw new OfficeError(
    "ApiNotFound",
    `The method or property ${className}.${member} exists in Office.js but is not offered by this host (see DIFFERENCES.md).`,
    { errorLocation: `${className}.${member}` },
  );
}

/** The end of a proxy's prototype chain: a member that Office.js has and this host has not is refused by name, any other is undefined. */
export function missingMembersOf(className: string, base: object): object {
  const known = new Set(members[className] ?? []);
  return new Proxy(Object.create(base) as object, {
    get(target, property, receiver) {
      if (typeof property === "string" && known.has(property) && !(property in target)) refuseMember(className, property);
      return Reflect.get(target, property, receiver) as unknown;
    },
    set(target, property, assigned, receiver) {
      if (typeof property === "string" && known.has(property) && !(property in target)) refuseMember(className, property);
      return Reflect.set(target, property, assigned, receiver);
    },
  });
}
