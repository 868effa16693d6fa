/** What the workbook announces, by the names Office.js gives its event types. */
export type HostEventType =
  | "WorksheetChanged"
  | "WorksheetSelectionChanged"
  | "WorksheetActivated"
  | "WorksheetDeactivated"
  | "WorksheetAdded"
  | "WorksheetDeleted"
  | "WorksheetCalculated"
  | "WorksheetFormatChanged"
  | "WorksheetFormulaChanged"
  | "WorksheetRowSorted"
  | "WorksheetColumnSorted"
  | "WorksheetRowHiddenChanged"
  | "WorksheetSingleClicked"
  | "WorksheetProtectionChanged"
  | "WorksheetNameChanged"
  | "WorksheetVisibilityChanged"
  | "WorksheetMoved"
  | "ChartAdded"
  | "ChartDeleted"
  | "ChartActivated"
  | "ChartDeactivated"
  | "CommentAdded"
  | "CommentChanged"
  | "CommentDeleted"
  | "BindingDataChanged"
  | "BindingSelectionChanged"
  | "TableAdded"
  | "TableDeleted"
  | "TableSelectionChanged"
  | "TableChanged"
  | "WorkbookSelectionChanged"
  | "WorkbookActivated"
  | "SettingsChanged";

/** Stands in what handlers are told for the object whose event it is. */
export const ITSELF = Symbol("the object of the event");

/** Something that happened: to what (a sheet or table model), and what handlers are told. */
export interface HostEvent {
  type: HostEventType;
  source: unknown;
  args: Record<string, unknown>;
}

interface Listener {
  type: HostEventType;
  source: unknown;
  handler: (args: unknown) => unknown;
}

/** Keeps event handlers and the events that wait for the end of the sync that caused them. A listener whose source is null hears of every source. */
export class HostEvents {
  enabled = true;
  #listeners: Listener[] = [];
  #waiting: { readonly event: HostEvent; readonly heardBy: readonly Listener[] }[] = [];

  /** Whether anybody listens to events of this kind. */
  hears(type: HostEventType): boolean {
    return this.enabled && this.#listeners.some((listener) => listener.type === type);
  }

  listen(type: HostEventType, source: unknown, handler: (args: unknown) => unknown): () => void {
    const listener = { type, source, handler };
    this.#listeners.push(listener);
    return () => {
      this.#listeners = this.#listeners.filter((one) => one !== listener);
    };
  }

  /** Whoever listens now will be told; a handler that comes later in the same sync will not. */
  raise(event: HostEvent): void {
    if (!this.enabled) return;
    const heardBy = this.#listeners.filter(({ type, source }) => type === event.type && (source === null || source === event.source));
    if (heardBy.length > 0) this.#waiting.push({ event, heardBy });
  }

  /** Calls the handlers of everything that waits, unless they were removed since; a failing handler keeps neither the sync nor other handlers from going on, and its error stays uncaught. */
  async deliver(): Promise<void> {
    const events = this.#waiting;
    this.#waiting = [];
    for (const { event, heardBy } of events) {
      for (const listener of heardBy) {
        if (!this.#listeners.includes(listener)) continue;
        try {
          await listener.handler(event.args);
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    }
  }
}
