/** VNI-Windows: letters of one code, and letters of a base and a mark, each followed by what it stands for. */
const SINGLE = "ÑĐ ÓĨ ÔƠ ÖƯ ñđ óĩ ôơ öư ÆỈ ÒỊ ÎỴ æỉ òị îỵ";
const PAIRS =
  "AØÀ AÙÁ AÂÂ AÕÃ EØÈ EÙÉ EÂÊ OØÒ OÙÓ OÂÔ OÕÕ UØÙ UÙÚ YÙÝ aøà aùá aââ aõã eøè eùé eâê oøò oùó oâô oõõ uøù uùú yùý AÊĂ UÕŨ aêă uõũ AÏẠ AÛẢ AÁẤ AÀẦ AÅẨ AÃẪ AÄẬ AÉẮ AÈẰ AÚẲ AÜẴ AËẶ " +
  "EÏẸ EÛẺ EÕẼ EÁẾ EÀỀ EÅỂ EÃỄ EÄỆ OÏỌ OÛỎ OÁỐ OÀỒ OÅỔ OÃỖ OÄỘ ÔÙỚ ÔØỜ ÔÛỞ ÔÕỠ ÔÏỢ UÏỤ UÛỦ ÖÙỨ ÖØỪ ÖÛỬ ÖÕỮ ÖÏỰ YØỲ YÛỶ YÕỸ aïạ aûả aáấ aàầ aåẩ aãẫ aäậ aéắ aèằ aúẳ aüẵ aëặ " +
  "eïẹ eûẻ eõẽ eáế eàề eåể eãễ eäệ oïọ oûỏ oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ uïụ uûủ öùứ öøừ öûử öõữ öïự yøỳ yûỷ yõỹ";

const singles = new Map(SINGLE.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const pairs = new Map(PAIRS.split(" ").map((triple) => [triple.slice(0, 2), triple.slice(2)]));
const usedLetters = new Set([
  ...SINGLE.split(" ").map((pair) => pair.slice(0, 1)),
  ...PAIRS.split(" ").flatMap((triple) => [triple.slice(0, 1), triple.slice(1, 2)]),
  ..."ÌÍìí",
]);

/** Text typed in a VNI font as Unicode: the longest match wins. The mark of a lower-case letter may have been typed as a capital's and the other way round. */
export function textFromVni(text: string): string {
  let decoded = "";
  for (let at = 0; at < text.length; at++) {
    const two = text.slice(at, at + 2);
    const pair = pairs.get(two) ?? pairs.get(sameCase(two));
    if (pair !== undefined) {
      decoded += pair;
      at++;
    } else decoded += singles.get(text.charAt(at)) ?? text.charAt(at);
  }
  return decoded;
}

function sameCase(two: string): string {
  const base = two.charAt(0);
  return base === base.toUpperCase() ? two.toUpperCase() : two.toLowerCase();
}

/** Whether every letter beyond ASCII is one that VNI uses. */
export function couldBeVni(text: string): boolean {
  let found = false;
  for (const character of text) {
    if (character.charCodeAt(0) < 0xa1) continue;
    if (!usedLetters.has(character)) return false;
    found = true;
  }
  return found;
}
