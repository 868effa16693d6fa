import "@testing-library/jest-dom";
import { configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Language, Operations } from "../../src/operations/operations";
import { Pane } from "../../src/taskpane/pane";
import type { PanelId } from "../../src/taskpane/panel-id";
import { inventedOperations } from "./invented-operations";

// Slow machines take their time, and asking for roles without looking at every style keeps them quick.
configure({ asyncUtilTimeout: 10_000, defaultHidden: true });
jest.setTimeout(60_000);

interface Shown {
  readonly user: UserEvent;
  readonly container: HTMLElement;
}

/** Shows the pane at a panel with invented operations, some of them replaced, and waits for the panel. */
export async function showPane(panel: PanelId, operations: Partial<Operations> = {}, language: Language = "vi"): Promise<Shown> {
  const { container } = render(<Pane operations={inventedOperations(operations)} language={language} initialPanel={panel} dark={false} />);
  await screen.findByRole("heading", { level: 2 });
  return { user: userEvent.setup(), container };
}
