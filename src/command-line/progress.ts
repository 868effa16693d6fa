import type { Work } from "../operations/operations";

/** Tells progress on one line of a terminal; nothing where the output is no terminal. */
export function progressTo(stream: NodeJS.WriteStream): Work["progress"] {
  if (!stream.isTTY) return undefined;
  return (step, at, of) => {
    stream.write(`\r\u001B[K${step} ${of > 0 ? Math.round((at / of) * 100) : 0}%`);
    if (at === of) stream.write("\r\u001B[K");
  };
}
