import { COUNTED_WITH_VI, VERDICT_WORDS_VI } from "../../compliance/verdict-words.vi";
import { choose, hasNoValue, ownCellsOf } from "./formula-parts";
import { holdsFormula, isCeiling, RULE } from "./rule-formulas";

const own = ownCellsOf("Targets");
const word = (verdict: keyof typeof VERDICT_WORDS_VI) => `"${VERDICT_WORDS_VI[verdict]}"`;
const ended = `${own("Hết hạn")}=1`;
const actual = own("Thực hiện");
const value = own("Mức");
const base = own("Mức gốc");
const due = own("Số kỳ đến hạn");
const met = own("Số kỳ đạt");
const hasBegun = `AsOf>=${own("Ngày đầu")}`;

const days = `(${own("Ngày cuối")}-${own("Ngày đầu")}+1)`;
const elapsed = `IF(${days}<=0,1,MIN(1,MAX(0,(AsOf-${own("Ngày đầu")}+1)/${days})))`;

const pace = choose(
  [
    [isCeiling(own("Quy tắc")), word("not-due")],
    [`${actual}>=${base}+(${value}-${base})*${elapsed}`, word("on-track")],
  ],
  word("behind"),
);
const canExceed = `AND(${own("Quy tắc")}="${RULE.atLeast}",${actual}>${value},NOT(AND(${own("Loại")}="Tỷ lệ",${value}>=100)))`;

const milestone = `IF(${own("Ngày xong")}="",IF(${ended},${word("overdue")},${word("not-due")}),IF(${own("Ngày xong")}<=${own("Ngày cuối")},${word("done")},${word("late")}))`;

const whole = choose(
  [
    [hasNoValue(actual), `IF(${hasBegun},${word("no-data")},${word("not-due")})`],
    [hasNoValue(value), word("no-data")],
    [`AND(${own("Quy tắc")}="${RULE.exactly}",${actual}>${value})`, word("over")],
    [holdsFormula(own("Quy tắc"), actual, value), `IF(${canExceed},${word("exceeded")},${word("met")})`],
    [ended, word("missed")],
  ],
  pace,
);

const atEnd = `IF(${met}=${due},${word("met")},${word("missed")})`;
const onTheWay = `IF(${met}=${due},${word("on-track")},${word("behind")})`;

const spread = choose(
  [
    [`${own("Số kỳ")}=0`, `IF(${hasBegun},${word("no-data")},${word("not-due")})`],
    [`${due}=0`, word("not-due")],
    [
      `${own("Loại")}="Giám sát"`,
      `IF(AND(${own("Đếm lượt")}=0,${own("Số kỳ có số liệu")}=0),${word("no-data")},IF(${ended},${atEnd},${onTheWay}))`,
    ],
    [hasNoValue(value), word("no-data")],
    [`${own("Số kỳ có số liệu")}=0`, `IF(${hasBegun},${word("no-data")},${word("not-due")})`],
    [
      `OR(${own("Cách xét")}="đơn vị",${own("Cách xét")}="hộ")`,
      `IF(${met}=${due},${word("met")},IF(${ended},${word("missed")},${word("not-due")}))`,
    ],
  ],
  `IF(${ended},${atEnd},${onTheWay})`,
);

/** Verdict over due units and periods; "" for a target that is judged at once. */
export const spreadVerdictFormula = `IF(OR(${own("Dòng")}=0,${own("Cách xét")}="chung"),"",${spread})`;

const judgedSpread = own("Xét theo kỳ");
const spreadMilestone = choose(
  [
    [`${judgedSpread}=${word("met")}`, word("done")],
    [`OR(${judgedSpread}=${word("missed")},AND(${judgedSpread}=${word("no-data")},${ended}))`, word("overdue")],
    [`${judgedSpread}=${word("no-data")}`, word("not-due")],
  ],
  judgedSpread,
);

/** Verdict of a target by its own figures, also of one that another is counted in place of. */
export const ownVerdictFormula = choose(
  [
    [`${own("Dòng")}=0`, '""'],
    [`${own("Khuyến khích")}="Có"`, word("optional")],
    [`AND(${own("Cách xét")}="chung",${own("Loại")}="Mốc")`, milestone],
    [`${own("Cách xét")}="chung"`, whole],
    [`${own("Loại")}="Mốc"`, spreadMilestone],
  ],
  judgedSpread,
);

/** Verdict of a target (Đánh giá), or the target that it is counted with. */
export const verdictFormula = `IF(AND(${own("Tính chung")}=1,${own("Khuyến khích")}<>"Có"),"${COUNTED_WITH_VI}"&${own("Liên kết")},${own("Xét riêng")})`;

/** Rate of a target (Tỷ lệ so với KH), a fraction; "" where there is none. */
export const rateFormula = choose(
  [
    [`OR(${own("Dòng")}=0,${own("Khuyến khích")}="Có")`, '""'],
    [`AND(${own("Cách xét")}="chung",${own("Loại")}="Mốc")`, `IF(${hasNoValue(actual)},"",IF(${own("Xét riêng")}=${word("done")},1,0))`],
    [
      `${own("Cách xét")}="chung"`,
      `IF(OR(${hasNoValue(actual)},${hasNoValue(value)},${isCeiling(own("Quy tắc"))},${value}=${base}),"",(${actual}-${base})/(${value}-${base}))`,
    ],
    [`OR(${due}=0,${judgedSpread}=${word("no-data")})`, '""'],
  ],
  `${met}/${due}`,
);
