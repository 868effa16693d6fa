import type { Comparator, Period } from "../../domain/ledger/target";
import type { Language } from "../../operations/operations";
import { ledgerEn } from "../wording/ledger-words.en";
import { ledgerVi } from "../wording/ledger-words.vi";
import { shownNumber } from "./shown-number";

const wordsOf = (language: Language) => (language === "vi" ? ledgerVi : ledgerEn);

/** The part of a target or a commitment that says how much is promised. */
export interface Promised {
  readonly kind: "quantity" | "percentage" | "cadence" | "milestone" | "task";
  readonly comparator: Comparator | null;
  readonly value: number | null;
  readonly measure: string | null;
  readonly denominator: string | null;
  readonly period: Period | null;
  readonly scope: "whole" | "each_unit";
  readonly level: string | null;
}

function amount(promised: Promised, language: Language): string {
  const words = wordsOf(language);
  if (promised.value === null) return "";
  const value = shownNumber(promised.value, language, 6);
  const measure = promised.measure && promised.measure !== "%" ? promised.measure : "";
  if (promised.kind === "percentage") return [`${value}%`, promised.denominator ?? measure].join(" ").trim();
  if (promised.kind === "cadence") return `${value} ${measure || words.times}`;
  return `${value} ${measure}`.trim();
}

/** What is promised, in words: "ít nhất 70% hộ dân trong xóm", "ít nhất 2 lần mỗi tháng (cấp Tỉnh)"; "" where nothing is counted. */
export function requirementWords(promised: Promised, language: Language): string {
  const words = wordsOf(language);
  const counted = amount(promised, language);
  if (counted === "") return "";
  const parts = [
    promised.comparator ? words.comparators[promised.comparator] : "",
    counted,
    promised.period ? words.periods[promised.period] : "",
  ];
  const level = promised.level ?? "";
  const whose =
    promised.scope === "each_unit" ? (level === "" ? words.eachUnit : words.eachOf(level)) : level === "" ? "" : words.ofLevel(level);
  return [parts.filter((part) => part !== "").join(" "), whose].filter((part) => part !== "").join(", ");
}
