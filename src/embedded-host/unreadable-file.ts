/** Why a file cannot be opened as a workbook. */
export type UnreadableReason = "empty" | "not-a-workbook" | "password-protected" | "old-xls" | "too-large" | "damaged";

/** A file that cannot be opened; `reason` says why, `message` is for developers. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly reason: UnreadableReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
