import type { EmbeddedHost } from "../../embedded-host/open-host";
import type { Language } from "../../operations/operations";
import { changeSheets } from "./sheet-commands";
import type { TypedCell } from "./typed-cell";
import { UniverGrid } from "./univer-grid";
import { writeTypedCells } from "./write-typed-cells";

export interface GridConnection {
  dispose(): void;
}

/** Joins the grid to a workbook: what is typed goes into the workbook in its turn, what the program writes comes back. */
export function connectGrid(container: HTMLElement, host: EmbeddedHost, language: Language, onTyped: (wasWritten: boolean) => void): GridConnection {
  const typed: { sheetId: string; cells: readonly TypedCell[] }[] = [];
  let isWriting = false;
  let isGone = false;
  let shownRevision = -1;
  const write = async () => {
    if (isWriting) return;
    isWriting = true;
    for (let next = typed.shift(); next && !isGone; next = typed.shift()) {
      const wasWritten = await writeTypedCells(host, next.sheetId, next.cells);
      grid.refresh(host.model, next.sheetId, next.cells);
      onTyped(wasWritten);
    }
    isWriting = false;
    shownRevision = host.model.revision;
  };
  const show = () => {
    if (isWriting || isGone) return;
    if (host.model.revision === shownRevision) grid.follow(host.model);
    else grid.show(host.model);
    shownRevision = host.model.revision;
  };
  const grid = new UniverGrid(container, language, {
    typed: (sheetId, cells) => {
      typed.push({ sheetId, cells });
      void write();
    },
    sheets: (change) => void changeSheets(host, change).then(onTyped),
  });
  const stop = host.onModelChanged(() => window.setTimeout(show, 0));
  show();
  return {
    dispose: () => {
      isGone = true;
      stop();
      grid.dispose();
    },
  };
}
