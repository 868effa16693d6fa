import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre";

/** Name of the commune in the list that the first ledger is built from. */
const PLACE = "Xã Mẫu Đơn";
const headings = ["STT", "Họ và tên chủ hộ", "Năm sinh", "Xóm", "Xã", "Số nhân khẩu", "Số thùng 60 lít", "Ngày nhận"];

const digits = (number) => String(number).padStart(4, "0");

const placeOf = (at) => `Xã Số ${digits(at)}`;
const isBroken = (at) => at % 50 === 0;

function householdsOf(place, households, commune = 0) {
  return Array.from({ length: households }, (_, at) => [
    at + 1,
    `Trần Thị ${["Liên", "Hạnh", "Mận", "Oanh", "Sâm", "Loan"][at % 6]} ${commune * households + at}`,
    1950 + (at % 40),
    `Xóm ${1 + (at % 5)}`,
    place,
    2 + (at % 5),
    2,
    new Date(Date.UTC(2024, 5, 3 + (at % 5))),
  ]);
}

const listOf = (rows) => writeXlsx({ sheets: [{ name: "Danh sách", rows: [["DANH SÁCH HỘ GIA ĐÌNH"], [], headings, ...rows] }] });

/** A list of households of one commune, from which the command line builds the first ledger. */
export const communeList = (households) => listOf(householdsOf(PLACE, households));

/** One list of the households of all communes whose ledgers can be read. */
export function joinedList(households, count) {
  const places = Array.from({ length: count }, (_, index) => index + 1).filter((at) => !isBroken(at));
  return listOf(places.flatMap((at) => householdsOf(placeOf(at), households, at)));
}

/** The built ledger with another commune's name, and with another value of a target where its definition is to differ. */
function varied(parts, at) {
  return Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => {
      if (typeof xml !== "string") return [path, xml];
      const named = xml.replaceAll(PLACE, placeOf(at));
      return [path, strToU8(at % 40 === 0 ? named.replace("<v>70</v>", "<v>75</v>") : named)];
    }),
  );
}

/**
 * Writes the ledgers of many invented communes: the built one with other text in the XML of its package, so that a thousand
 * take seconds. Every 50th file is broken off in the middle, and every 40th defines a target otherwise.
 */
export function makeLedgers(bytes, count, folder) {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => {
      const isVaried = /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/.test(path);
      return [path, isVaried ? strFromU8(part) : part];
    }),
  );
  for (let at = 1; at <= count; at++) {
    const made = zipSync(varied(parts, at), { level: 1 });
    writeFileSync(join(folder, `xa-${digits(at)}.xlsx`), isBroken(at) ? made.subarray(0, made.length >> 1) : made);
  }
}
