/** The Front of the five-year plan. */
export const MTTQ = "MTTQ Việt Nam tỉnh";
/** The trade unions of the five-year plan. */
export const LDLD = "Liên đoàn Lao động tỉnh";
/** The farmers of the five-year plan. */
export const NONG_DAN = "Hội Nông dân tỉnh";
/** The youth union of the five-year plan. */
export const DOAN = "Đoàn Thanh niên tỉnh";
/** The women's union of the five-year plan. */
export const PHU_NU = "Hội LHPN tỉnh";
/** The veterans of the five-year plan. */
export const CCB = "Hội Cựu chiến binh tỉnh";
