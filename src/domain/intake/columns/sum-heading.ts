import { foldText } from "../../vietnamese/fold-text";

const SUM = /^(?:tổng|cộng|tổng cộng|tổng số|total)$/;

/** Whether a heading says no more than that its column is a sum ("Tổng số"). */
export const isSumHeading = (heading: string): boolean => SUM.test(foldText(heading));
