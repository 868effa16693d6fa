import { openHost } from "../../embedded-host/open-host";
import { UnreadableFile } from "../../embedded-host/unreadable-file";
import { readFileTables } from "../../embedded-host/reading/file-tables";
import type { OpenFile, OtherFiles } from "../../operations/files/open-file";
import { done, refused } from "../../operations/refusals/refusal";
import { refusalOfUnreadable } from "../../operations/refusals/unreadable-refusal";
import { keptLanguage } from "../start/kept-language";
import { localNow, localToday } from "../start/local-clock";

const onlyRead = {
  now: () => new Date(),
  save: () => Promise.reject(new Error("A file that was opened to be read is not saved.")),
};

/** Opens a file that the person chose, to be read in the page's memory; the file itself is never changed. */
const open: OpenFile = async (content) => {
  try {
    const host = await openHost(content, onlyRead, { readOnly: true });
    return done({ excel: host.Excel, today: localToday, now: localNow, language: keptLanguage() });
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(refusalOfUnreadable(error, content));
    throw error;
  }
};

/** How files that the person chose are read. */
export const otherFiles: OtherFiles = { open, tables: (...asked) => Promise.resolve(readFileTables(...asked)) };
