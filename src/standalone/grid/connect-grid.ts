import type { EmbeddedHost } from "../../embedded-host/open-host";
import type { Language } from "../../operations/operations";
import { belongsToGrid } from "./leave-focus";
import { changeSheets } from "./sheet-commands";
import { UniverGrid } from "./univer-grid";
import { writeTypedCells } from "./write-typed-cells";

/** Whether operations of the program are under way, during which the grid is left as it is. */
export interface UnderWay {
  readonly isAny: boolean;
  /** Called when the last one has ended; answers with a function that stops it. */
  onEnded(listener: () => void): () => void;
}

export interface GridConnection {
  dispose(): void;
}

/** Joins the grid to a workbook: what is typed goes into the workbook in its turn, what the program writes comes back. */
export function connectGrid(
  container: HTMLElement,
  host: EmbeddedHost,
  underWay: UnderWay,
  language: Language,
  onTyped: (wasWritten: boolean) => void,
): GridConnection {
  let isGone = false;
  let shownRevision = -1;
  // Univer needs a workbook when it starts: the first showing waits for nothing.
  let wasShown = false;
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    last = last.then(() => (isGone ? undefined : work()));
  };
  const show = () =>
    inTurn(async () => {
      // What is being typed would be lost, and what is being written is shown once it is whole: the end of both asks again.
      if (grid.isEditing || (underWay.isAny && wasShown)) return;
      if (host.model.revision === shownRevision) return grid.follow(host.model);
      wasShown = true;
      await host.calculate();
      shownRevision = host.model.revision;
      if (isGone) return;
      if (grid.isEditing) shownRevision = -1;
      else grid.show(host.model);
    });
  const showSoon = () => window.setTimeout(show, 0);
  const grid = new UniverGrid(container, language, {
    typed: (sheetId, cells) =>
      inTurn(async () => {
        const isShown = host.model.revision === shownRevision;
        const wasWritten = await writeTypedCells(host, sheetId, cells);
        await host.calculate();
        // Where the program wrote meanwhile, the whole is shown anew instead.
        if (isShown) shownRevision = host.model.revision;
        if (isShown && !isGone) grid.refresh(host.model, sheetId, cells);
        onTyped(wasWritten);
      }),
    edited: showSoon,
    sheets: (change) => void changeSheets(host, change).then(onTyped),
  });
  const stops = [host.onModelChanged(showSoon), underWay.onEnded(showSoon)];
  // What was typed counts once a person turns to something else, to the save button above all.
  const pressed = ({ target }: Event) => {
    if (!belongsToGrid(container, target)) grid.keepTyped();
  };
  container.ownerDocument.addEventListener("pointerdown", pressed, true);
  show();
  return {
    dispose: () => {
      isGone = true;
      container.ownerDocument.removeEventListener("pointerdown", pressed, true);
      stops.forEach((stop) => stop());
      grid.dispose();
    },
  };
}
