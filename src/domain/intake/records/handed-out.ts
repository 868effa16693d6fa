import type { Distribution } from "../../ledger/distribution";
import { fieldOfKey, qualifierOfKey } from "../fields";
import type { RecordSource } from "./record-source";

const MEANT = /phân bổ|dự kiến|kế hoạch|được phân|định mức|đăng ký|nhu cầu|allocat|planned/i;
const THING = /(thùng|xô|túi|giỏ|làn|bao|men|chế phẩm|gói)(?: (?:rác|nhựa|ủ|imo|vi sinh))?(?: (?:loại )?\d+ ?(?:lít|lit|l)(?![\p{L}]))?/iu;
const DEFAULT_ITEM = "Thùng rác";
const COLOUR = /^(?:màu )?(?:xanh|vàng|đỏ|cam|trắng|đen|xám|nâu|tím|hồng|green|yellow|red|blue|orange|gray|grey|black|white)/i;
/** Words about the counting or the giving, not about a thing. */
const QUANTITY_WORDS =
  /tổng|cộng|số|lượng|nhận|cấp|phát|giao|phân bổ|dự kiến|kế hoạch|định mức|đăng ký|nhu cầu|quantity|total|received|delivered|alloc|plan/i;

interface QuantityColumn {
  readonly key: string;
  readonly item: string;
  readonly colour: string | null;
  /** Which round of handing out the column is of ("Đợt 2"); null where there is but one. */
  readonly round: string | null;
  readonly isMeant: boolean;
}

/** "Đợt 1", "Lần II (tháng 9)": when something was handed out, never what. */
const ROUND =
  /(?:đợt|lần|round) ?(?:thứ )?(?:\d{1,2}|[ivx]{1,4}|một|hai|ba)(?![\p{L}\d])(?: ?(?:\([^)]*\)?|\/ ?(?:19|20)\d{2}|năm (?:19|20)\d{2}))?/iu;

const known = new WeakMap<RecordSource["table"], readonly QuantityColumn[]>();

/** What one row hands out: one record an item, colour and round, allotted and received side by side; the column of their sum is not counted again. */
export function distributionsOf(
  source: RecordSource,
  recipient: string,
  kind: Distribution["recipientKind"],
  nameField: string,
): Distribution[] {
  const made = new Map<string, Distribution>();
  for (const column of quantityColumns(source)) {
    const quantity = source.number(column.key);
    if (quantity === null) continue;
    const item = source.text("item") ?? column.item;
    const colour = column.colour ?? source.text("colour");
    const key = `${item}|${colour}|${column.round}`;
    const own = made.get(key) ?? emptyDistribution(source, recipient, kind, nameField, item, colour);
    const round = qualifierOfKey(column.key);
    made.set(key, {
      ...own,
      ...ofRound(source, round),
      note: own.note ?? column.round,
      allocated: column.isMeant ? quantity : own.allocated,
      received: column.isMeant ? own.received : quantity,
      originColumns: {
        ...own.originColumns,
        ...columnsOfRound(source, round),
        [column.isMeant ? "allocated" : "received"]: source.originColumns[column.key] ?? 1,
      },
    });
  }
  return [...made.values()];
}

/** Day and signature that stand beside the quantity of one round; nothing where the row has one of each. */
function ofRound(source: RecordSource, round: string | null): Partial<Pick<Distribution, "receivedDate" | "signed">> {
  const columns = columnsOfRound(source, round);
  const signature = source.value(`signature:${round ?? ""}`);
  return {
    ...("receivedDate" in columns ? { receivedDate: source.date(`receivedDate:${round ?? ""}`) } : {}),
    ...("signature" in columns ? { signed: signature === null ? null : signature !== false } : {}),
  };
}

function columnsOfRound(source: RecordSource, round: string | null): Record<string, number> {
  const columns: Record<string, number> = {};
  for (const field of round === null ? [] : ["receivedDate", "signature"]) {
    const column = source.originColumns[`${field}:${round ?? ""}`];
    if (column !== undefined) columns[field] = column;
  }
  return columns;
}

function emptyDistribution(
  source: RecordSource,
  recipient: string,
  kind: Distribution["recipientKind"],
  nameField: string,
  item: string,
  colour: string | null,
): Distribution {
  const signature = source.value("signature");
  const columns: Record<string, number> = {};
  for (const field of ["receivedDate", "signature", "colour", "item", "note", nameField]) {
    const column = source.originColumns[field];
    if (column !== undefined) columns[field === nameField ? "recipient" : field] = column;
  }
  return {
    recipient,
    recipientKind: kind,
    item,
    colour,
    allocated: null,
    received: null,
    receivedDate: source.date("receivedDate"),
    signed: signature === null ? null : signature !== false,
    note: source.text("note"),
    origin: source.origin(nameField),
    originColumns: columns,
  };
}

/** Columns of quantities of a table; a plain sum beside columns of colours is left out. */
function quantityColumns(source: RecordSource): readonly QuantityColumn[] {
  const cached = known.get(source.table);
  if (cached) return cached;
  const columns = source.table.columns
    .filter(({ key }) => key !== null && fieldOfKey(key) === "quantity")
    .map(({ key, header }) => quantityColumn(key ?? "quantity", header));
  const hasParts = columns.filter(({ key, isMeant }) => key !== "quantity" && !isMeant).length >= 2;
  const kept = hasParts ? columns.filter(({ key }) => key !== "quantity") : columns;
  known.set(source.table, kept);
  return kept;
}

function quantityColumn(key: string, header: string): QuantityColumn {
  const qualifier = qualifierOfKey(key);
  const isMeant = MEANT.test(header) && !/thực (?:nhận|cấp)|đã (?:nhận|cấp)/i.test(header);
  const round = ROUND.exec(qualifier ?? "")?.[0] ?? null;
  const kind = qualifier?.replace(ROUND, " ").replace(/^[\s/,–-]+|[\s/,–-]+$/gu, "") || null;
  const colour = kind !== null && COLOUR.test(kind) ? kind : null;
  return { key, item: itemOf(header, colour === null ? kind : null), colour, round, isMeant };
}

/** "Số thùng 60 lít được cấp" → "Thùng 60 lít"; a qualifier that names a size or a thing names the item. */
function itemOf(header: string, qualifier: string | null): string {
  const thing = THING.exec(`${qualifier ?? ""}`)?.[0] ?? THING.exec(header)?.[0];
  if (qualifier !== null && !QUANTITY_WORDS.test(qualifier) && !THING.test(qualifier)) return `${DEFAULT_ITEM} ${qualifier.toLowerCase()}`;
  if (!thing || /^(?:thùng|thùng rác)$/i.test(thing)) return DEFAULT_ITEM;
  return thing.charAt(0).toUpperCase() + thing.slice(1).toLowerCase().replace(/ lit$/, " lít");
}
