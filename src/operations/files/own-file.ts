import type { Result } from "../refusals/refusal";

/** Where a copy is: saved by the browser among its downloads, or open in a window of its own and not saved yet. */
export type CopyPlace = "downloaded" | "opened";

/** A copy for sharing: where it is, how many values of each kind were replaced in it, and how many pictures were not looked into. */
export interface AnonymisedCopy {
  readonly place: CopyPlace;
  readonly names: number;
  readonly numbers: number;
  readonly addresses: number;
  readonly pictures: number;
}

/** The open workbook as a file, and the way to hand a copy of it to the person; each shell has its own. */
export interface OwnFile {
  /** Bytes of the workbook as it stands, also what was not saved. */
  read(): Promise<Result<Uint8Array>>;
  handOver(copy: Uint8Array): Promise<Result<CopyPlace>>;
}
