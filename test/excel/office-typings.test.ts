import enums from "../../src/embedded-host/typings/excel-enums.json";
import members from "../../src/embedded-host/typings/office-members.json";
import { officeClasses } from "../../src/embedded-host/objects/office-classes";
import { readOfficeTypings } from "./office-typings";

describe("what the host knows of Office.js", () => {
  const typings = readOfficeTypings();

  test("is what the installed typings say of enumerations", () => {
    expect(enums).toEqual(Object.fromEntries(Object.entries(typings.enums).filter(([, values]) => Object.keys(values).length > 0)));
  });

  test("is what the installed typings say of the members of classes", () => {
    expect(members).toEqual(typings.members);
  });

  test("offers no member that Office.js does not have", () => {
    for (const { officeName: name, description } of officeClasses) {
      const known = typings.members[name] ?? [];
      const offered = [description.scalars, description.parts, description.calls, description.events].flatMap((part) =>
        Object.keys(part ?? {}),
      );
      expect({ name, foreign: offered.filter((member) => !known.includes(member)) }).toEqual({ name, foreign: [] });
    }
  });
});
