import { numberInWords } from "../../../src/domain/vietnamese/number-in-words";

test.each([
  [0, "không"],
  [5, "năm"],
  [10, "mười"],
  [11, "mười một"],
  [15, "mười lăm"],
  [20, "hai mươi"],
  [21, "hai mươi mốt"],
  [24, "hai mươi bốn"],
  [25, "hai mươi lăm"],
  [39, "ba mươi chín"],
  [100, "một trăm"],
  [101, "một trăm linh một"],
  [105, "một trăm linh năm"],
  [110, "một trăm mười"],
  [111, "một trăm mười một"],
  [115, "một trăm mười lăm"],
  [155, "một trăm năm mươi lăm"],
  [1000, "một nghìn"],
  [1005, "một nghìn không trăm linh năm"],
  [1025, "một nghìn không trăm hai mươi lăm"],
  [2021, "hai nghìn không trăm hai mươi mốt"],
  [21_001, "hai mươi mốt nghìn không trăm linh một"],
  [1_000_000, "một triệu"],
  [1_000_010, "một triệu không trăm mười"],
  [3_015_105, "ba triệu không trăm mười lăm nghìn một trăm linh năm"],
  [2_000_000_000, "hai tỷ"],
  [1_000_000_001, "một tỷ không trăm linh một"],
])("%d is read %s", (number, words) => expect(numberInWords(number)).toBe(words));

test("a part of a household is a defect", () => expect(() => numberInWords(1.5)).toThrow(RangeError));
