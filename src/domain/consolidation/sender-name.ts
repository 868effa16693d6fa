import type { Ledger } from "../ledger/ledger";
import type { Unit } from "../ledger/unit";
import { cleanText } from "../vietnamese/clean-text";
import { foldText } from "../vietnamese/fold-text";
import { readPlaceName } from "../vietnamese/place-name";
import type { SenderName, SentLedger } from "./consolidation";
import { isHamlet } from "./unit-roles";

/** Places that are wider than a commune: the area of a whole plan more often than of one sender. */
const WIDE = new Set(["tinh", "huyen", "quan", "thanh pho", "thi xa"]);
const PLACE_IN_NAME = /(?<!\p{L})(xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)\s+\p{Lu}.*$/u;

function onlyOne(texts: readonly (string | null)[]): string | null {
  const different = new Map(texts.flatMap((text) => (text === null || foldText(text) === "" ? [] : [[foldText(text), cleanText(text)]])));
  return different.size === 1 ? ([...different.values()][0] ?? null) : null;
}

/** The unit above all others of the table, or the only one. */
function topUnit(units: readonly Unit[]): string | null {
  if (units.length === 1) return units[0]?.name ?? null;
  const names = new Set(units.flatMap(({ id, name }) => [foldText(id), foldText(name)]));
  const tops = units.filter(({ parent }) => parent === null || !names.has(foldText(parent)));
  return tops.length === 1 ? (tops[0]?.name ?? null) : null;
}

/** A text that names one place and no list of places. */
function asPlace(text: string | null): SenderName | null {
  if (text === null || /[,;:–]|(?<!\p{L})(và|các|toàn)(?!\p{L})/iu.test(text) || text.length > 60) return null;
  const { kind, name } = readPlaceName(text);
  return kind === null || name === "" ? null : { text: cleanText(text), isCertain: !WIDE.has(kind) };
}

function placeOfIssuer(issuers: readonly string[]): SenderName | null {
  const words = issuers.length === 1 ? PLACE_IN_NAME.exec(issuers[0] ?? "")?.[0] : undefined;
  return asPlace(words === undefined ? null : words.charAt(0).toUpperCase() + words.slice(1));
}

function fromLedger({ households, units, progress, plan }: Ledger): SenderName | null {
  const certain = onlyOne(households.map(({ commune }) => commune)) ?? topUnit(units);
  if (certain !== null) return { text: certain, isCertain: true };
  const reporter = onlyOne(progress.map(({ unit }) => unit));
  if (reporter !== null && !isHamlet({ name: reporter, level: null })) return { text: reporter, isCertain: true };
  return asPlace(plan.area) ?? placeOfIssuer(plan.issuers);
}

/** A file's name as the name of a unit: without folder and ending, underscores as spaces. */
export function unitOfFile(file: string): string {
  const name = file.replace(/^.*[\\/]/, "").replace(/\.[a-z]+$/i, "");
  return cleanText(name.replaceAll("_", " ")) || file;
}

/** Who sent a ledger: as the person says, else as its roster, units, figures, area or issuer say, else as the file is called. */
export function senderName({ unit, ledger, file }: SentLedger): SenderName {
  if (unit !== null && cleanText(unit) !== "") return { text: cleanText(unit), isCertain: true };
  return fromLedger(ledger) ?? { text: unitOfFile(file), isCertain: true };
}
