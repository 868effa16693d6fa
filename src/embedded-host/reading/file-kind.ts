import { UnreadableFile } from "../unreadable-file";

const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_SIZE = 128;

function entryNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    const length = view.getUint16(at + 64, true);
    const kind = bytes[at + 66]!;
    if (length < 4 || length > 64 || length % 2 === 1 || (kind !== 1 && kind !== 2)) continue;
    let name = "";
    for (let i = 0; i < length - 2; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
    names.add(name);
  }
  return names;
}

/** Refuses what is not a zip archive, saying what it is instead: an encrypted workbook, an .xls, or something else. */
export function checkFileKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile("empty", "The file has no content.");
  if (OLE_MARK.every((byte, index) => bytes[index] === byte)) {
    const names = entryNames(bytes);
    if (names.has("EncryptedPackage") || names.has("EncryptionInfo"))
      throw new UnreadableFile("password-protected", "The workbook is encrypted with a password.");
    if (names.has("Workbook") || names.has("Book"))
      throw new UnreadableFile("old-xls", "The file is a workbook in the format of Excel 97-2003.");
    throw new UnreadableFile("not-a-workbook", "The file is a compound file without a workbook.");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFile("not-a-workbook", "The file is not an .xlsx archive.");
}
