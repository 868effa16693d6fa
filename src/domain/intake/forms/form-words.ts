/** Wordings of headings by field, separated by " | "; one that begins with ~ is weak: it also means other things. Compared in lower case without punctuation. */
export type FormWords = Readonly<Record<string, string>>;
