import { textFromHtml } from "../../../src/operations/plan-document/text-from-html";

describe("text of a document of Word", () => {
  test("a row of a table is one line with tabs between its cells, whatever paragraphs stand in them", () => {
    const html =
      "<p>Phụ lục</p><table><tr><td><p>STT</p></td><td><p>Nội dung</p></td><td><p>ĐVT</p></td></tr>" +
      "<tr><td><p>1</p></td><td><p>Mở lớp</p><p>dạy nghề</p></td><td></td></tr></table><p>Hết</p>";
    expect(textFromHtml(html)).toBe("Phụ lục\n\nSTT\tNội dung\tĐVT\n1\tMở lớp dạy nghề\t\n\nHết\n");
  });

  test("cells merged across or down leave the other places empty, so that columns stay in line", () => {
    const html =
      '<table><tr><td rowspan="2">1</td><td colspan="2">Thôn Đông</td><td>a</td></tr><tr><td>x</td><td>y</td><td>b<br />c</td></tr></table>';
    expect(textFromHtml(html)).toBe("\n1\tThôn Đông\t\ta\n\tx\ty\tb c\n\n");
  });
});

test("a letterhead laid out as a table is read line by line, so that its number and day stand alone", () => {
  const left = "<td><p>HỘI LHPN XÃ<br />TÂN PHONG</p><p>Số: 07/KH-HPN</p></td>";
  const right = "<td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p><em>Tân Phong, ngày 12 tháng 01 năm 2025</em></p></td>";
  expect(textFromHtml(`<table><tr>${left}${right}</tr></table><p>KẾ HOẠCH</p>`).trim().split(/\n+/)).toEqual([
    "HỘI LHPN XÃ",
    "TÂN PHONG",
    "Số: 07/KH-HPN",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Tân Phong, ngày 12 tháng 01 năm 2025",
    "KẾ HOẠCH",
  ]);
});
