/** One call of the file library, in the order in which the program's changes have to be repeated on the user's file. */
export type SaveStep = readonly [method: string, ...args: unknown[]];
