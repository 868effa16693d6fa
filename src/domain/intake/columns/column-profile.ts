import type { CellValue } from "../../sheet/sheet-snapshot";
import { readDate } from "../../vietnamese/read-date";
import { readNumber } from "../../vietnamese/read-number";
import { COLOUR_WORDS } from "./colour-words";
import { isNumberLike } from "../rows/row-shape";
import type { SheetGrid } from "../sheet-grid";

const SAMPLE = 240;

/** What the values of a column look like: shares (0 to 1) of the filled cells of a sample. */
export interface ColumnProfile {
  readonly filled: number;
  readonly fill: number;
  readonly numbers: number;
  readonly counting: number;
  readonly years: number;
  readonly dates: number;
  readonly ids: number;
  readonly phones: number;
  readonly names: number;
  readonly marks: number;
  readonly yesNo: number;
  readonly genders: number;
  readonly places: number;
  readonly communes: number;
  readonly districts: number;
  readonly levels: number;
  readonly colours: number;
  readonly measures: number;
  readonly percents: number;
  readonly smallWhole: number;
  readonly texts: number;
  readonly averageLength: number;
  readonly distinct: number;
}

const NAME = /^(?:\p{Lu}[\p{L}'.]*)(?: \p{Lu}[\p{L}'.]*){1,4}(?: \([^)]*\))?$/u;
const PLACE =
  /^(?:tổ|xóm|thôn|ấp|bản|làng|khu|khu phố|tdp|đội|buôn|phường|xã|huyện|quận|tp|thành phố|thị xã|thị trấn|chi hội|kdc|khu dân cư|số nhà|đường|hội lhpn|xom|thon|to)(?!\p{L})/iu;
const LEVEL =
  /^(?:cấp )?(?:trung ương|tw|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cơ sở|thôn|xóm|chi hội|khu dân cư|province|district|commune|village|provincial)$/i;
const COLOUR = new RegExp(`^(?:màu )?(?:${COLOUR_WORDS})$`, "i");
const MEASURE =
  /^(?:%|hộ|người|thùng|cái|lượt|cuộc|buổi|lớp|mô hình|câu lạc bộ|clb|đơn vị|cơ sở|chi hội|triệu đồng|tr\.?đ|đồng|nghìn đồng|tỷ đồng|km|m|m2|m²|ha|kg|tấn|tạ|nhà|suất|hội viên|hv|con|cây|bãi|điểm|tổ|xã|bài|tin|công trình|phần việc|tiêu chí|đoàn|lần|ngày|văn bản|households?|persons?|number|pcs|times|kế hoạch|báo cáo|đề án|htx|hợp tác xã|tổ hợp tác|phụ nữ|trẻ em|em|cháu|đợt|vụ|chiếc|bộ|gói|lít|sản phẩm|tuyến|tuyến đường|đoạn đường|mái ấm|gia đình|quà|phần quà|suất quà|học sinh|cán bộ|đảng viên|đại biểu|hội nghị|mẹ|bản)$/i;
const YES_NO =
  /^(?:x|v|✓|✔|có|không|co|khong|đã|chưa|rồi|yes|no|y|n|đã ký|chưa ký|true|false|đạt|chưa đạt|không đạt|đã thực hiện|chưa thực hiện)$/i;

/** Profiles a column over the rows of a table's body (a sample spread over it). */
export function columnProfile(grid: SheetGrid, column: number, rows: readonly number[]): ColumnProfile {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const counts = new Counts();
  for (let at = 0; at < rows.length; at += step) {
    const row = rows[at] ?? 0;
    counts.add(grid.shownValue(row, column), grid.format(row, column));
  }
  return counts.profile();
}

class Counts {
  private seen = 0;
  private filled = 0;
  private length = 0;
  private last = 0;
  private readonly counts: Record<string, number> = {};
  private readonly values = new Set<CellValue>();

  add(value: CellValue, format: string | null): void {
    this.seen++;
    if (value === null) return;
    this.filled++;
    if (this.values.size < 100) this.values.add(value);
    if (typeof value === "number") this.addNumber(value, format);
    else if (typeof value === "boolean") this.count("yesNo");
    else this.addText(value);
  }

  private count(...names: string[]): void {
    for (const name of names) this.counts[name] = (this.counts[name] ?? 0) + 1;
  }

  private addNumber(value: number, format: string | null): void {
    const whole = Number.isInteger(value);
    if (format !== null && isDateFormat(format)) return this.count("dates");
    this.count("numbers");
    if (whole && value === this.last + 1) this.count("counting");
    this.last = value;
    if (whole && value >= 1900 && value <= 2035) this.count("years");
    if (whole && value >= 36_500 && value <= 55_000 && (format === null || format === "General")) this.count("dates");
    if (format?.includes("%")) this.count("percents");
    if (whole && value >= 0 && value <= 100) this.count("smallWhole");
    if (whole && value >= 1e9 && value < 1e12) this.count("ids");
    if (whole && ((value >= 3e8 && value < 1e9) || (value >= 1.2e9 && value < 1.7e9))) this.count("phones");
  }

  private addText(text: string): void {
    this.length += text.length;
    if (isNumberLike(text)) this.addDigits(text);
    else this.count("texts");
    if (YES_NO.test(text)) this.count("yesNo");
    if (/^(?:x|v|✓|✔|X|V)$/.test(text)) this.count("marks");
    if (/^(?:nam|nữ|nu|male|female|m|f)$/i.test(text)) this.count("genders");
    if (LEVEL.test(text)) this.count("levels");
    else if (PLACE.test(text)) this.count("places");
    if (/^(?:xã|phường|thị trấn|x\.|p\.) ?\p{Lu}/iu.test(text)) this.count("communes");
    if (/^(?:huyện|quận|thị xã|thành phố|tp\.?|h\.) ?\p{Lu}/iu.test(text)) this.count("districts");
    if (COLOUR.test(text)) this.count("colours");
    if (MEASURE.test(text)) this.count("measures");
    if (NAME.test(text) && !PLACE.test(text)) this.count("names");
    if (text.length >= 4 && /\d/.test(text) && readDate(text, 2000)) this.count("dates");
    if (/%$/.test(text)) this.count("percents");
  }

  private addDigits(text: string): void {
    const digits = text.replace(/[\s.\-]/g, "");
    if (/^(?:\d{9}|\d{12})$/.test(digits)) this.count("ids");
    if (/^(?:\+?84|0)\d{9,10}$/.test(digits)) this.count("phones");
    const value = readNumber(text)?.value;
    if (value === undefined) return;
    if (!/^0\d{6,}/.test(digits)) this.count("numbers");
    if (value === this.last + 1) this.count("counting");
    this.last = value;
    if (/^(?:19|20)\d{2}$/.test(text)) this.count("years");
    if (Number.isInteger(value) && value <= 100) this.count("smallWhole");
  }

  profile(): ColumnProfile {
    const share = (name: string): number => (this.filled === 0 ? 0 : (this.counts[name] ?? 0) / this.filled);
    return {
      filled: this.filled,
      fill: this.seen === 0 ? 0 : this.filled / this.seen,
      numbers: share("numbers"),
      counting: share("counting"),
      years: share("years"),
      dates: share("dates"),
      ids: share("ids"),
      phones: share("phones"),
      names: share("names"),
      marks: share("marks"),
      yesNo: share("yesNo"),
      genders: share("genders"),
      places: share("places"),
      communes: share("communes"),
      districts: share("districts"),
      levels: share("levels"),
      colours: share("colours"),
      measures: share("measures"),
      percents: share("percents"),
      smallWhole: share("smallWhole"),
      texts: share("texts"),
      averageLength: this.filled === 0 ? 0 : this.length / this.filled,
      distinct: this.filled === 0 ? 0 : this.values.size / Math.min(this.filled, 100),
    };
  }
}

/** Whether an en-US number format shows a date. */
export function isDateFormat(format: string): boolean {
  if (format === "General" || format === "@") return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  return /y|d/.test(bare) || /m+[/-]/.test(bare);
}
