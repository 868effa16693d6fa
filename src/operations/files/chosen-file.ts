/** A file that the person chose, whose bytes are fetched only when its turn comes. */
export interface ChosenFile {
  readonly name: string;
  content(): Promise<Uint8Array>;
}
