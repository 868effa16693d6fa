import { strToU8, Zip, ZipDeflate } from "fflate";

/** An archive as programs write it that do not know sizes beforehand: they follow the data. */
export function withDataDescriptors(parts: Readonly<Record<string, string>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, text] of Object.entries(parts)) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = new Date(2026, 0, 1);
    archive.add(entry);
    entry.push(strToU8(text), true);
  }
  archive.end();
  return joined(chunks);
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Bytes of a text in UTF-16 with its mark. */
export function utf16(text: string, littleEnd: boolean): Uint8Array {
  const declared = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${text.replace(/^<\?xml.*?\?>\s*/, "")}`;
  const bytes = new Uint8Array(declared.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < declared.length; at++) view.setUint16(at * 2, declared.charCodeAt(at), littleEnd);
  return bytes;
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

function centralEntries(bytes: Uint8Array): { view: DataView; entries: number[]; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== END) end--;
  const entries: number[] = [];
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === CENTRAL) {
    entries.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { view, entries, end };
}

/** Puts bytes before the archive and corrects its offsets, as a self-extracting file has them; it then begins with another mark. */
export function flattened(archive: Uint8Array, before: number): Uint8Array {
  const bytes = joined([strToU8("PK00"), new Uint8Array(before - 4), archive]);
  const view = new DataView(bytes.buffer);
  const { entries, end } = centralEntries(archive);
  view.setUint32(before + end + 16, view.getUint32(before + end + 16, true) + before, true);
  for (const at of entries) view.setUint32(before + at + 42, view.getUint32(before + at + 42, true) + before, true);
  return bytes;
}

/** Changes the unpacked sizes that the directory states. */
export function withLies(archive: Uint8Array, factor: number): Uint8Array {
  const bytes = archive.slice();
  const { view, entries } = centralEntries(bytes);
  for (const at of entries) view.setUint32(at + 24, Math.max(1, Math.round(view.getUint32(at + 24, true) * factor)), true);
  return bytes;
}
