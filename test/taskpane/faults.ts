import axe from "axe-core";

/** What axe finds wrong; Fluent's own focus guards are left out. */
export async function faults(container: HTMLElement): Promise<string[]> {
  const found = await axe.run(
    { include: [container], exclude: [["[data-tabster-dummy]"]] },
    { rules: { "color-contrast": { enabled: false } } },
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}
