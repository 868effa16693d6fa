import { deflateSync, strToU8 } from "fflate";

/** Packs bytes by the method of archives, without a head. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
/** The second of January 1980, midnight: a date that tells nothing. */
const NO_DATE = 0x0022_0000;

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ crcTable[(crc ^ bytes[i]!) & 0xff]!;
  return ~crc >>> 0;
}

interface Packed {
  name: Uint8Array;
  content: Uint8Array;
  size: number;
  crc: number;
}

/** What the head of an entry and its line in the directory have in common. */
function writeFacts(view: DataView, at: number, { name, content, size, crc }: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint32(at + 6, NO_DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, content.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

/** Packs the parts of a package into one archive, in their order. */
export function zipPackage(entries: Readonly<Record<string, Uint8Array>>, deflate: Deflate = deflateSync): Uint8Array {
  const packed = Object.entries(entries).map(([name, bytes]): Packed => ({
    name: strToU8(name),
    content: deflate(bytes),
    size: bytes.length,
    crc: crcOf(bytes),
  }));
  const bodies = packed.reduce((sum, { name, content }) => sum + LOCAL_LENGTH + name.length + content.length, 0);
  const directory = packed.reduce((sum, { name }) => sum + CENTRAL_LENGTH + name.length, 0);
  const archive = new Uint8Array(bodies + directory + END_LENGTH);
  const view = new DataView(archive.buffer);
  let at = 0;
  let line = bodies;
  for (const one of packed) {
    view.setUint32(line, CENTRAL, true);
    view.setUint16(line + 4, VERSION, true);
    writeFacts(view, line + 6, one);
    view.setUint32(line + 42, at, true);
    archive.set(one.name, line + CENTRAL_LENGTH);
    line += CENTRAL_LENGTH + one.name.length;
    view.setUint32(at, LOCAL, true);
    writeFacts(view, at + 4, one);
    archive.set(one.name, at + LOCAL_LENGTH);
    archive.set(one.content, at + LOCAL_LENGTH + one.name.length);
    at += LOCAL_LENGTH + one.name.length + one.content.length;
  }
  view.setUint32(line, END, true);
  view.setUint16(line + 8, packed.length, true);
  view.setUint16(line + 10, packed.length, true);
  view.setUint32(line + 12, directory, true);
  view.setUint32(line + 16, bodies, true);
  return archive;
}
