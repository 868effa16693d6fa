import { describeClass, part, readOnly } from "../../client/described-class";
import { oneOf } from "../ranges/range-format";

export const headerFooterGroup = describeClass("HeaderFooterGroup", {
  scalars: {
    state: {
      read: ({ page }) => page.headersFootersState,
      write: (sheet, state: string) => {
        sheet.page.headersFootersState = oneOf(
          ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"],
          "HeaderFooterGroup.state",
        )(state);
        sheet.touch("headerFooter");
      },
    },
    useSheetMargins: readOnly(() => true),
    useSheetScale: readOnly(() => true),
  },
  parts: {
    defaultForAllPages: part("HeaderFooter", (sheet) => ({ sheet, texts: sheet.page.headersFooters.default })),
    evenPages: part("HeaderFooter", (sheet) => ({ sheet, texts: sheet.page.headersFooters.even })),
    firstPage: part("HeaderFooter", (sheet) => ({ sheet, texts: sheet.page.headersFooters.first })),
    oddPages: part("HeaderFooter", (sheet) => ({ sheet, texts: sheet.page.headersFooters.default })),
  },
});
