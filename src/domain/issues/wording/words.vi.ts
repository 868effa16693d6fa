import { maskedText } from "../masked-text";

/** Text between Vietnamese quotation marks, personal numbers hidden. */
export function quoted(text: string): string {
  return `“${maskedText(text)}”`;
}

/** "hộ bà … " for a name, or the general word where there is none. */
export function householdOf(name: string | null | undefined): string {
  return name === null || name === undefined || name === "" ? "Một hộ chưa có tên" : `Hộ ${quoted(name)}`;
}

/** Number as Vietnamese offices write it: 1.234,5. */
export function number(value: number): string {
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${value < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

/** Day as 06/05/2021. */
export function day(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}` : date;
}

/** "a, b và c"; at most five (or the number given), then how many more. */
export function listed(texts: readonly string[], most = 5): string {
  const shown = texts.slice(0, most);
  const more = texts.length > most ? ` và ${texts.length - most} mục khác` : "";
  if (more !== "" || shown.length < 2) return shown.join(", ") + more;
  return `${shown.slice(0, -1).join(", ")} và ${shown.at(-1)}`;
}

/** Thing handed out, with its colour. */
export function itemOf(item: string, colour: string | null | undefined): string {
  return colour === null || colour === undefined || colour === "" ? thing(item) : `${thing(item)} màu ${colour.replace(/^màu /i, "")}`;
}

/** Thing handed out inside a sentence. */
export function thing(item: string): string {
  return /^\p{Lu}\p{Ll}/u.test(item) ? item.charAt(0).toLowerCase() + item.slice(1) : item;
}

/** Names of the fields as the ledger's headings call them. */
const FIELDS: Readonly<Record<string, string>> = {
  no: "số thứ tự",
  headName: "họ và tên chủ hộ",
  gender: "giới tính",
  birthYear: "năm sinh",
  birthDate: "ngày sinh",
  idNumber: "số CCCD/CMND",
  phone: "số điện thoại",
  address: "địa chỉ",
  unit: "thôn/xóm/tổ",
  commune: "xã",
  district: "huyện",
  members: "số nhân khẩu",
  membership: "hội viên",
  poverty: "diện hộ nghèo",
  sorting: "phân loại rác",
  commitmentSigned: "ký cam kết",
  consent: "ngày đồng ý cung cấp thông tin",
  note: "ghi chú",
  quantity: "số lượng",
  receivedDate: "ngày nhận",
  signature: "ký nhận",
  code: "mã",
  targetText: "chỉ tiêu",
  measureUnit: "đơn vị tính",
  planned: "kế hoạch",
  actual: "thực hiện",
  percent: "tỷ lệ đạt (%)",
  site: "điểm đặt",
  group: "nhóm",
  text: "nội dung",
  value: "giá trị",
  measure: "đơn vị tính",
  item: "hiện vật",
  colour: "màu",
  allocated: "số phân bổ",
  broken: "số hỏng",
  received: "số đã cấp",
  date: "ngày",
  level: "cấp",
  visitedBy: "người kiểm tra",
  householdsVisited: "số hộ kiểm tra",
  householdsCompliant: "số hộ đạt",
  result: "kết quả",
  followUp: "việc cần làm tiếp",
  followUpDue: "hạn làm tiếp",
  lead: "chủ trì",
  coordinating: "phối hợp",
  start: "ngày bắt đầu",
  due: "hạn",
  completed: "ngày hoàn thành",
  status: "trạng thái",
  evidence: "minh chứng",
  name: "tên",
  parent: "đơn vị cấp trên",
  from: "từ ngày",
  to: "đến ngày",
  denominator: "mẫu số",
  source: "nguồn",
  targetId: "mã chỉ tiêu",
  recipient: "nơi nhận",
  section: "mục",
  scopeUnit: "đơn vị",
  otherColumns: "cột khác",
};

/** Name of a field in words. */
export function fieldName(field: string): string {
  return FIELDS[field] ?? field;
}

/** Several names, or one name where all are the same but for capitals. */
export function namesOf(names: readonly string[]): string {
  const different = new Set(names.map((name) => name.normalize("NFC").toLowerCase().trim()));
  return different.size === 1 ? quoted(names[0] ?? "") : listed(names.map(quoted));
}
