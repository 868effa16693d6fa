import { isSignatureText, isTotalWord } from "../../../src/domain/intake/rows/row-words";

test.each(["Tổng cộng", "CỘNG", "tong", "Tong cong", "cong chung", "Tổng số 39 hộ"])("a total, with or without accents: %s", (text) => {
  expect(isTotalWord(text)).toBe(true);
});

test.each(["Tong Van Phong", "Cong Thi Ha", "Tống Thị Sim", "Công"])("a person, not a total: %s", (text) => {
  expect(isTotalWord(text)).toBe(false);
});

test.each(["Người lập biểu", "nguoi lap bieu", "CHU TICH", "Noi nhan: luu VT"])(
  "words of a signature, with or without accents: %s",
  (text) => {
    expect(isSignatureText(text)).toBe(true);
  },
);
