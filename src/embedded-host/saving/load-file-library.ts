import type { FileLibrary } from "./file-library";

interface GoRuntime {
  importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
  /** Called when the library's program ends; what it says of that is for nobody. */
  exit: (code: number) => void;
}

interface GoScope {
  Go: new () => GoRuntime;
  excelize?: FileLibrary;
}

/** Starts the file library from its WebAssembly. Its own glue puts `Go` and `excelize` on the global object; nothing else of it is used from there. */
export async function loadFileLibrary(bytes: BufferSource): Promise<FileLibrary> {
  await import("excelize-wasm");
  const scope = globalThis as unknown as GoScope;
  scope.excelize = {} as FileLibrary;
  const go = new scope.Go();
  go.exit = () => undefined;
  const { instance } = await WebAssembly.instantiate(bytes, go.importObject);
  void go.run(instance);
  return scope.excelize;
}
