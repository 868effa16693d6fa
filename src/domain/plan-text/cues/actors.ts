import { cleanText } from "../../vietnamese/clean-text";
import { hasCue } from "./cue-pattern";
import { beginsWithOrganisation, subjectLength } from "./organisations";
import { promiseWords } from "./verbs";

/** Who does what a text promises: lead (chủ trì), coordinating bodies (phối hợp), and whether it is a request to others. */
export interface Actors {
  readonly lead: string | null;
  readonly coordinating: readonly string[];
  readonly optional: boolean;
  /** Asked of others ("đề nghị"), which goes for the whole sentence. */
  readonly isRequest: boolean;
}

const GIVEN =
  /^(?:giao(?:\s{1,3}cho)?|ủy quyền(?:\s{1,3}cho)?|phân công(?=\s{1,4}(?:ban|hội|văn phòng|đồng chí|đ\/c|bộ phận|ủy ban|đoàn|phòng)\s))\s{1,4}/u;
const REQUEST = /^(?:trân trọng\s{1,4})?(?:đề nghị|kính đề nghị|kiến nghị|mong)\s{1,4}/u;
const OPTIONAL = "khuyến khích(?: thực hiện| các| thành lập| tổ chức| xây dựng)?|nếu có|nếu có điều kiện|tùy (?:theo )?điều kiện|có thể";
const PARTNER =
  /(?<![\p{L}])(?:phối\s{1,3}hợp|kết\s{1,3}hợp|hiệp\s{1,3}thương)(?:\s{1,3}chặt\s{1,3}chẽ)?(?:\s{1,3}(?:với|cùng\s{1,3}với|cùng))?\s{1,4}/u;
const BY = /(?<![\p{L}])(?:do|giao cho)\s{1,3}([^.;:(),]{4,100}?)\s{1,3}(?:chủ trì|thực hiện|phụ trách|đảm nhiệm|đảm nhận)(?![\p{L}])/u;

function tidy(text: string): string | null {
  const name = cleanText(text)
    .replace(/^[-+*•,\s]+|[\s,:;.-]+$/gu, "")
    .replace(/\s+(?:và|là|chủ trì)$/u, "");
  return name.length > 1 ? name : null;
}

/** Verbs that stand in the names of bodies themselves. */
const IN_NAMES =
  /^(?:bảo vệ|bảo đảm|phát triển|quản lý|hỗ trợ|đào tạo|kiểm tra|giám sát|công tác|tổ chức|sử dụng|sản xuất|giáo dục|tham mưu|thông tin|trợ giúp)$/u;
const ACTS = promiseWords
  .filter((word) => word.includes(" ") && /^[\p{L} ,]+$/u.test(word) && !IN_NAMES.test(word))
  .concat("khám|dạy|phun|cho|mở|trao|tặng|thăm|trồng|dọn|ký|đưa|nạo|sửa|xây|thu|làm|chăm")
  .join("|");
const ACT = new RegExp(`(?<=[\\p{L},]\\s{1,3})(?<!(?:các|những|và|tổ|về|ban|sở|phòng|chính trị -)\\s{1,3})(?:${ACTS})(?![\\p{L}])`, "u");
const LONGEST_NAME = 16;
const LISTED = /^(?:thị trấn|thị xã|phường|xã|thành phố|quận|ngành|đoàn thể|ban|thôn|xóm|ấp)(?!\p{L})/u;

/** Length of the names of bodies at the start of a text: up to the verb after them, or to a comma behind which no body is named. */
function nameLength(written: string, folded: string): number {
  const clause = (folded.split(/[.;:()]/u)[0] ?? "").length;
  const ends = [subjectLength(written, folded), ACT.exec(written.slice(0, clause))?.index ?? 0].filter((end) => end > 0);
  if (ends.length > 0) return Math.min(...ends);
  let end = 0;
  for (const piece of folded.slice(0, clause).split(/(?<=,)/u)) {
    if (end > 0 && !beginsWithOrganisation(piece.trim()) && !LISTED.test(piece.trim())) break;
    end += piece.length;
  }
  const words = /^(?:\S+\s*){1,16}/u.exec(folded.slice(0, end))?.[0] ?? "";
  return words.split(/\s+/).length > LONGEST_NAME ? words.length : end;
}

function partners(written: string, folded: string): string[] {
  const match = PARTNER.exec(folded.slice(0, 300));
  if (!match) return [];
  const at = match.index + match[0].length;
  const rest = folded.slice(at, at + 260);
  if (!beginsWithOrganisation(rest)) return [];
  const whole = written
    .slice(at, at + nameLength(written.slice(at, at + 260), rest))
    .replace(/\s+(?:để|nhằm|trong|về|nơi)(?:\s.*)?$/su, "");
  return whole
    .split(
      /\s*,\s+(?=(?:các|Ban|Hội|Đoàn|Ủy|UBND|MTTQ|Mặt trận|Sở|Phòng|Công an|Trung tâm|Ngân hàng)\s)|\s+và\s+(?=(?:các|Ban|Hội|Đoàn|Ủy|UBND|MTTQ|Sở|Phòng|Công an|Trung tâm)\s)/u,
    )
    .map(tidy)
    .filter((name): name is string => name !== null);
}

/** Actors that a sentence or part names itself. */
export function actorsOf(written: string, folded: string): Actors {
  const request = REQUEST.exec(folded)?.[0].length ?? 0;
  const given = GIVEN.exec(folded.slice(request))?.[0].length ?? 0;
  const skip = request + given;
  const length = subjectLength(written.slice(skip), folded.slice(skip));
  const by = BY.exec(folded.slice(0, 400));
  const lead =
    length > 0
      ? tidy(written.slice(skip, skip + length))
      : by?.[1]
        ? tidy(
            written
              .slice(by.index, by.index + by[0].length)
              .replace(/^(?:do|giao cho)\s+/iu, "")
              .replace(/\s+(?:chủ trì|thực hiện|phụ trách|đảm nhiệm|đảm nhận)$/u, ""),
          )
        : null;
  return {
    lead,
    coordinating: partners(written, folded),
    optional: request > 0 || hasCue(folded.slice(0, 600), OPTIONAL),
    isRequest: request > 0 || /^khuyến\s{1,3}khích/u.test(folded),
  };
}

/** Actors that a heading gives to everything under it: "Hội LHPN tỉnh chủ trì:", "Giao Ban X:", "2. Liên đoàn Lao động tỉnh:". */
export function actorsOfHeading(written: string, folded: string): Actors | null {
  const request = REQUEST.exec(folded)?.[0].length ?? 0;
  const skip = request + (GIVEN.exec(folded.slice(request))?.[0].length ?? 0);
  const name = folded.slice(skip);
  if (!beginsWithOrganisation(name)) return request > 0 ? { lead: null, coordinating: [], optional: true, isRequest: true } : null;
  const coordinates = /\s{1,3}(?:phối hợp|cùng phối hợp)\s{0,3}(?:thực hiện)?\s{0,3}:?\s{0,3}$/u.exec(name);
  if (coordinates)
    return {
      lead: null,
      coordinating: [tidy(written.slice(skip, skip + coordinates.index)) ?? ""].filter(Boolean),
      optional: request > 0,
      isRequest: request > 0,
    };
  const verb = subjectLength(written.slice(skip), name);
  const end = verb > 0 ? verb : name.length;
  const whole = written.slice(skip, skip + end).split(/[:(]/u)[0] ?? "";
  return {
    lead: tidy(whole),
    coordinating: verb > 0 ? partners(written.slice(skip), name) : [],
    optional: request > 0,
    isRequest: request > 0,
  };
}
