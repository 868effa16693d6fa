const THING =
  /^(?:thùng|túi|giỏ|sọt|xô|bộ|suất|cây|con|quyển|cuốn|tờ|sổ|bình|hố|làn|chậu|bao|gói|chổi|kéo|can|chai|rổ|hộp|lọ|áo|mũ|xe|máy|phích|cuốc|xẻng|gùi|kệ)(?!\p{L})/u;

/** Whether a name, in lower case, begins with the word for a thing that is handed out and counted ("thùng ủ 160 lít", "làn nhựa"). */
export function startsWithCountedThing(name: string): boolean {
  return THING.test(name);
}
