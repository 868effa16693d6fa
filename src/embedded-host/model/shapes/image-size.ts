/** What kind of picture it is, and how large it is in points; null when it is neither PNG nor JPEG. */
export interface PictureInfo {
  format: "PNG" | "JPEG";
  width: number;
  height: number;
}

const SCREEN = 96;
const inPoints = (pixels: number, perInch: number): number => (pixels * 72) / perInch;

function pngInfo(bytes: DataView): PictureInfo {
  let perInch = SCREEN;
  for (let at = 8; at + 12 <= bytes.byteLength; at += 12 + bytes.getUint32(at)) {
    const isSize = bytes.getUint32(at + 4) === 0x70485973;
    if (isSize && bytes.getUint32(at) >= 9 && bytes.getUint8(at + 16) === 1)
      perInch = Math.round(bytes.getUint32(at + 8) * 0.0254) || SCREEN;
  }
  return { format: "PNG", width: inPoints(bytes.getUint32(16), perInch), height: inPoints(bytes.getUint32(20), perInch) };
}

function jpegInfo(bytes: DataView): PictureInfo | null {
  let perInch = SCREEN;
  for (let at = 2; at + 9 < bytes.byteLength; at += 2 + bytes.getUint16(at + 2)) {
    const marker = bytes.getUint16(at);
    const unit = bytes.getUint8(at + 11);
    if (marker === 0xffe0 && at + 13 < bytes.byteLength && (unit === 1 || unit === 2))
      perInch = Math.round(bytes.getUint16(at + 12) * (unit === 2 ? 2.54 : 1)) || SCREEN;
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame)
      return { format: "JPEG", width: inPoints(bytes.getUint16(at + 7), perInch), height: inPoints(bytes.getUint16(at + 5), perInch) };
    if (marker >> 8 !== 0xff) return null;
  }
  return null;
}

export function pictureInfo(base64: string): PictureInfo | null {
  let text: string;
  try {
    text = atob(base64.replace(/\s/g, ""));
  } catch {
    return null;
  }
  const bytes = new DataView(Uint8Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
  if (bytes.byteLength >= 24 && bytes.getUint32(0) === 0x89504e47) return pngInfo(bytes);
  return bytes.byteLength >= 12 && bytes.getUint16(0) === 0xffd8 ? jpegInfo(bytes) : null;
}
