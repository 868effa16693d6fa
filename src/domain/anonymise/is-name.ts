import { foldText } from "../vietnamese/fold-text";

/** How lines below and between the rows of a list begin that name nobody: totals, signatures. */
const TITLE = /^(cộng|tổng|lũy kế|luỹ kế|người lập|ký|chủ tịch|trưởng ban|thủ trưởng|tm|kt|ngày|ấn định)( |$)/;

/** Whether a text in a column of names can be somebody's name. */
export function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !TITLE.test(foldText(text));
}
