import { issuerLooks, reportSymbol } from "../../../../src/domain/reports/layout/issuers";
import { sampleLedger } from "../sample-ledger";

const plan = sampleLedger().plan;
const words = { onBehalf: "TM.", post: "CHỦ TỊCH" };

test("the Union signs through its Ban Thường vụ and the Front through its Ban Thường trực", () => {
  expect(issuerLooks(plan, words).map((look) => [look.parent, look.onBehalf])).toEqual([
    ["ỦY BAN MTTQ VIỆT NAM XÃ AN PHÚ", "TM. BAN THƯỜNG TRỰC"],
    ["HỘI LHPN XÃ AN PHÚ", "TM. BAN THƯỜNG VỤ"],
  ]);
});
test("a body written under its organisation is taken as written", () => {
  const [look] = issuerLooks({ ...plan, issuers: ["Hội Nông dân xã An Phú / Ban Chấp hành"] }, words);
  expect(look).toMatchObject({ parent: "HỘI NÔNG DÂN XÃ AN PHÚ", body: "BAN CHẤP HÀNH" });
});
test.each([
  ["15/KHPH-MTTQ-LHPN", "BC-MTTQ-LHPN"],
  ["07/KH-BTV", "BC-BTV"],
  [null, "BC-BTT"],
])("a report on plan %s carries the symbol %s", (number, symbol) => expect(reportSymbol({ ...plan, number })).toBe(symbol));
