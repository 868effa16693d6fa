import { anonymisedNumber, anonymisedText } from "../../../src/domain/anonymise/anonymise-text";
import { pseudonymWords } from "../../../src/domain/anonymise/pseudonym-words.vi";
import { Pseudonyms } from "../../../src/domain/anonymise/pseudonyms";

const pseudonyms = new Pseudonyms(
  {
    names: ["Quách Thị Xoan", "Lò Văn Đán", "Mây"],
    idNumbers: ["037162000417", "37155000233"],
    phones: ["0912.000.333"],
    addresses: ["Số 12 ngõ 3, xóm Đông"],
  },
  pseudonymWords,
);
const after = (text: string) => anonymisedText(text, pseudonyms);

test.each([
  ["Quách Thị Xoan", "Người 001", "a name"],
  ["QUÁCH THỊ  XOAN", "Người 001", "in capitals"],
  ["quach thi xoan", "Người 001", "without accents"],
  ["Quách Thị Xoan".normalize("NFD"), "Người 001", "decomposed"],
  ["Gặp bà Quách Thị Xoan (vợ ông Lò Văn Đán).", "Gặp bà Người 001 (vợ ông Người 002).", "names within a sentence"],
  ["Mây", "Người 003", "a name of one word, as a whole"],
  ["Mây đen", "Mây đen", "a word that a name of one word is, in another text"],
  ["số 12, ngõ 3 – xóm đông", "Địa chỉ 001", "an address, typed otherwise"],
  ["Xóm Đông", "Xóm Đông", "a place"],
  ["Người lập: Nguyễn Thị Kim Ngân", "Người lập: Người 004", "a full name that no list holds"],
  ["Hội Liên hiệp Phụ nữ", "Hội Liên hiệp Phụ nữ", "an organisation"],
  ["Liên hệ xoan@xomdong.vn", "Liên hệ an-danh@example.invalid", "an e-mail address"],
  ["headName=1abc9z;phone=0k3j2h", "", "digests of what a sheet said"],
  ["Cộng 78 thùng, ngày 19/05/2021", "Cộng 78 thùng, ngày 19/05/2021", "figures and days"],
])("%j becomes %j: %s", (text, expected) => {
  expect(after(text)).toBe(expected);
});

test("a number keeps its look and its beginning, and is the same wherever it stands", () => {
  const id = after("037162000417");
  expect(id).toMatch(/^037162\d{6}$/);
  expect(id).not.toBe("037162000417");
  expect(anonymisedNumber("37162000417", pseudonyms)).toBe(id.slice(1));
  const phone = after("0912.000.333");
  expect(phone).toMatch(/^0\d{3}\.\d{3}\.\d{3}$/);
  expect(after("gọi 0912000333").replace(/\D/g, "")).toBe(phone.replace(/\D/g, ""));
  expect(after("0987 654 321")).not.toBe("0987 654 321");
  expect(anonymisedNumber("44335", pseudonyms)).toBe("44335");
});
