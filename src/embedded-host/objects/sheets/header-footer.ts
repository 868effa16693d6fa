import { describeClass, type Scalar } from "../../client/described-class";
import { invalidArgument } from "../../client/office-error";
import type { HeaderFooterModel } from "../../model/sheets/sheet-features";
import type { HeadersOf } from "../office-models";

const text = (key: keyof HeaderFooterModel): Scalar<HeadersOf, string> => ({
  read: ({ texts }) => texts[key],
  write: ({ sheet, texts }, assigned) => {
    if (typeof assigned !== "string") throw invalidArgument("A header or footer is a text.", `HeaderFooter.${key}`);
    texts[key] = assigned;
    sheet.touch("headerFooter");
  },
});

export const headerFooter = describeClass("HeaderFooter", {
  scalars: {
    centerFooter: text("centerFooter"),
    centerHeader: text("centerHeader"),
    leftFooter: text("leftFooter"),
    leftHeader: text("leftHeader"),
    rightFooter: text("rightFooter"),
    rightHeader: text("rightHeader"),
  },
});
