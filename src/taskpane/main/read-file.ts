import { openHost } from "../../embedded-host/open-host";
import { UnreadableFile } from "../../embedded-host/unreadable-file";
import type { OpenFile } from "../../operations/open-file";
import { done, refused, type Refusal } from "../../operations/refusal";
import { keptLanguage } from "../start/kept-language";
import { localNow, localToday } from "../start/local-clock";

const refusals: Readonly<Record<UnreadableFile["reason"], Refusal>> = {
  empty: { code: "file-empty" },
  "not-a-workbook": { code: "file-not-workbook" },
  "password-protected": { code: "file-password" },
  "old-xls": { code: "file-old-xls" },
  "too-large": { code: "file-too-large" },
  damaged: { code: "file-damaged" },
};

/** The refusal of a file that cannot be opened. */
export const refusalOfUnreadable = ({ reason }: UnreadableFile): Refusal => refusals[reason];

const onlyRead = {
  now: () => new Date(),
  save: () => Promise.reject(new Error("A file that was opened to be read is not saved.")),
};

/** Opens a file that the person chose, to be read in the page's memory; the file itself is never changed. */
export const readFile: OpenFile = async (content) => {
  try {
    const host = await openHost(content, onlyRead, { readOnly: true });
    return done({ excel: host.Excel, today: localToday, now: localNow, language: keptLanguage() });
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(refusalOfUnreadable(error));
    throw error;
  }
};
