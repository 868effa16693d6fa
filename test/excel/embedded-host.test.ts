import { nodeEnvironment } from "../../src/embedded-host/node-environment";
import { openHost } from "../../src/embedded-host/open-host";
import { specification } from "./specification";

const clock = { now: () => new Date(2026, 10, 22) };

describe.each(specification)("the embedded host keeps the specification of %s", (_subject, cases) => {
  test.each(cases.map((one) => [one.title, one] as const))(
    "%s",
    async (_title, one) => {
      expect.hasAssertions();
      await one.run(await openHost(null, nodeEnvironment(clock)), expect);
    },
    30_000,
  );
});
