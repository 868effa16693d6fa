import type { Issue, IssueCode } from "./issue";
import type { IssueWording } from "./issue-wording";
import { englishWording } from "./wording.en";
import { vietnameseWording } from "./wording.vi";

const wordings: Readonly<Record<"vi" | "en", IssueWording>> = { vi: vietnameseWording, en: englishWording };

type Phrase = (facts: Issue["facts"]) => string;

function phrases(code: IssueCode, language: "vi" | "en"): { readonly sentence: Phrase; readonly advice: Phrase } {
  return wordings[language][code] as { readonly sentence: Phrase; readonly advice: Phrase };
}

/** What is wrong, in one sentence of the office; ID and phone numbers are never in it. */
export function issueSentence(issue: Issue, language: "vi" | "en"): string {
  return phrases(issue.code, language).sentence(issue.facts);
}

/** What the person can do about it, in one sentence. */
export function issueAdvice(issue: Issue, language: "vi" | "en"): string {
  return phrases(issue.code, language).advice(issue.facts);
}
