/** What the panel can show in place of the list. */
export type RosterTask = "draw-up" | "add" | "allocate" | "receipts" | "earlier" | "duplicates";
