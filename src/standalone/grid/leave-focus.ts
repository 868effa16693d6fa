/** What Univer puts beside its container, such as a cell editor that is not placed yet. */
const ownParts = "[data-u-comp]";

/** Whether something of the page belongs to a grid: it stands in it, or Univer put it beside it. */
export const belongsToGrid = (grid: HTMLElement, target: EventTarget | null): boolean =>
  target instanceof Element && (grid.contains(target) || target.closest(ownParts) !== null);

/**
 * Keeps a grid from taking the focus out of what a person is using: it may have it only where she pressed into it or came by Tab.
 * Univer puts the focus into its cell editor whenever a selection moves, and the keys meant for the pane would then change cells.
 *
 * @param grid the element that holds the grid
 * @returns lets go of the page again
 */
export function leaveFocusWhereItIs(grid: HTMLElement): () => void {
  const page = grid.ownerDocument;
  let isWanted = false;
  let isTabbing = false;
  let held: HTMLElement | null = null;
  const isInside = (target: EventTarget | null) => belongsToGrid(grid, target);
  const pressed = (event: Event) => {
    isWanted = isInside(event.target);
  };
  const typed = (event: KeyboardEvent) => {
    isTabbing = event.key === "Tab";
    isWanted = isInside(event.target);
  };
  const released = () => {
    isTabbing = false;
  };
  const focused = ({ target }: FocusEvent) => {
    if (!isInside(target)) held = target instanceof HTMLElement ? target : null;
    else if (isWanted || isTabbing) held = null;
    else if (held?.isConnected) held.focus({ preventScroll: true });
  };
  page.addEventListener("pointerdown", pressed, true);
  page.addEventListener("keydown", typed, true);
  page.addEventListener("keyup", released, true);
  page.addEventListener("focusin", focused, true);
  return () => {
    page.removeEventListener("pointerdown", pressed, true);
    page.removeEventListener("keydown", typed, true);
    page.removeEventListener("keyup", released, true);
    page.removeEventListener("focusin", focused, true);
  };
}
