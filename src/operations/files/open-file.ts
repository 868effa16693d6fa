import type { Result } from "../refusals/refusal";
import type { Workshop } from "../workshop";

/** Opens the bytes of another workbook to be read, beside the one that is open; each shell has its own way. */
export type OpenFile = (content: Uint8Array) => Promise<Result<Workshop>>;
