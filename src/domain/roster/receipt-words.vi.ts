import type { ReceiptWords } from "./receipt";

/** Words in the notes of returns and exchanges, in Vietnamese (the ledger's own language). */
export const receiptWords: ReceiptWords = { returned: "Trả lại", exchanged: "Đổi cái hỏng", broken: "Hỏng, thu lại" };
