import type { SharingWording } from "./wording.vi";

export const sharingEn: SharingWording = {
  title: "Send the file to others",
  text: "Makes a copy in which names, ID and phone numbers and addresses of people are replaced on every sheet. Figures and formulas stay; the open file is not changed.",
  make: "Make an anonymised copy",
  again: "Make the copy again",
  places: {
    downloaded: "The copy is among the browser's downloads.",
    opened: "The copy is open in a new Excel window and not saved yet: look at it, then save it as the file to send.",
  },
  replaced: (names, numbers, addresses) => `${names} names, ${numbers} ID and phone numbers and ${addresses} addresses were replaced.`,
  look: "Before sending, read the notes: nicknames and stories told in words are not all recognised.",
  pictures: (count) => `The copy still holds ${count} pictures that were not looked into.`,
};
