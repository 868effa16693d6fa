import type { ReceiptWords } from "./receipt";

/** The same in English, for lists that are written in it. */
export const receiptWords: ReceiptWords = { returned: "Returned", exchanged: "Broken, exchanged", broken: "Broken, taken back" };
