import { useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../operations/operations";
import type { Refusal } from "../operations/refusals/refusal";
import { openBook, type Book } from "./open-book";
import { sampleWorkbook } from "./sample";
import { saveToComputer } from "./save-to-computer";

/** What the page last did with a file, for its status line. */
export type FileState =
  | { readonly status: "ready" }
  | { readonly status: "opening" }
  | { readonly status: "saving" }
  | { readonly status: "saved"; readonly name: string }
  | { readonly status: "sample-missing" }
  | { readonly status: "save-failed" }
  | { readonly status: "refused"; readonly refusal: Refusal };

export interface BookAccess {
  readonly book: Book | null;
  readonly file: FileState;
  /** Whether the workbook holds changes that were not saved. */
  readonly isDirty: boolean;
  /** Counts what was typed into the grid, so that the pane looks again. */
  readonly version: number;
  open(name: string, bytes: Uint8Array): Promise<void>;
  openSample(): Promise<void>;
  save(): Promise<void>;
  typed(): void;
}

/** The open workbook of the page, and the ways to open and save one. */
export function useBook(language: Language): BookAccess {
  const [book, setBook] = useState<Book | null>(null);
  const [file, setFile] = useState<FileState>({ status: "opening" });
  const [version, setVersion] = useState(0);
  const [isDirty, setDirty] = useState(false);
  // The workbook keeps its own mark of being changed since it was opened: saving a second time needs it.
  const savedRevision = useRef<number | null>(null);
  useEffect(() => {
    if (!book) return undefined;
    const { model, onModelChanged } = book.host;
    const look = () => setDirty(model.isDirty && model.revision !== savedRevision.current);
    savedRevision.current = null;
    look();
    return onModelChanged(look);
  }, [book]);
  const open = useCallback(
    async (name: string, bytes: Uint8Array) => {
      setFile({ status: "opening" });
      const result = await openBook(name, bytes, language);
      if (result.ok) setBook(result.value);
      setFile(result.ok ? { status: "ready" } : { status: "refused", refusal: result.refusal });
    },
    [language],
  );
  const openSample = useCallback(async () => {
    setFile({ status: "opening" });
    const sample = await sampleWorkbook();
    if (sample) await open(sample.name, sample.bytes);
    else setFile({ status: "sample-missing" });
  }, [open]);
  const save = useCallback(async () => {
    if (!book) return;
    setFile({ status: "saving" });
    try {
      saveToComputer(book.name, await book.host.save());
      savedRevision.current = book.host.model.revision;
      setDirty(false);
      setFile({ status: "saved", name: book.name });
    } catch {
      setFile({ status: "save-failed" });
    }
  }, [book]);
  const typed = useCallback(() => setVersion((count) => count + 1), []);
  return { book, file, isDirty, version, open, openSample, save, typed };
}
