import { decodeLegacy, encodingOfFont, legacyEncodingOf } from "../../../src/domain/vietnamese/legacy-text";
import { isSyllable } from "../../../src/domain/vietnamese/syllable";
import { textFromTcvn3 } from "../../../src/domain/vietnamese/tcvn3";
import { textFromVni } from "../../../src/domain/vietnamese/vni";

describe("text from before Unicode", () => {
  it("is decoded from TCVN3, ư being the soft hyphen", () => {
    expect(textFromTcvn3("Hä vµ tªn", false)).toBe("Họ và tên");
    expect(textFromTcvn3("L­¬ng V¨n B×nh", false)).toBe("Lương Văn Bình");
    expect(textFromTcvn3("§Þa chØ", false)).toBe("Địa chỉ");
  });

  it("shows capitals in a capital font and where plain letters are capitals", () => {
    expect(decodeLegacy("hé gia ®×nh", "tcvn3", ".VnTimeH")).toBe("HỘ GIA ĐÌNH");
    expect(decodeLegacy("danh sach", "tcvn3", ".VnTimeH")).toBe("DANH SACH");
    expect(textFromTcvn3("DANH S¸CH Hé", false)).toBe("DANH SÁCH HỘ");
    expect(textFromTcvn3("Tæ 3", false)).toBe("Tổ 3");
  });

  it("is decoded from VNI by base and mark", () => {
    expect(textFromVni("HOÏ VAØ TEÂN")).toBe("HỌ VÀ TÊN");
    expect(textFromVni("Nguyeãn Thò Thuyû Ñöùc")).toBe("Nguyễn Thị Thuỷ Đức");
    expect(textFromVni("höôùng daãn quyõ")).toBe("hướng dẫn quỹ");
  });

  it("is told by the font's name", () => {
    expect([".VnTime", ".VnArialH", "VNI-Times", "Times New Roman", "", null].map(encodingOfFont)).toEqual([
      "tcvn3",
      "tcvn3",
      "vni",
      null,
      null,
      null,
    ]);
  });

  it("is told by letters that make no Vietnamese as they stand", () => {
    expect(legacyEncodingOf("Hä vµ tªn chñ hé")).toBe("tcvn3");
    expect(legacyEncodingOf("HOÏ VAØ TEÂN")).toBe("vni");
  });

  it.each(["Họ và tên", "Hà", "Lý Tân Bình", "Ghi chú", "Số nhà", "café", "Tân Yên", "abc"])("leaves %s as it is", (text) => {
    expect(legacyEncodingOf(text)).toBeNull();
    expect(decodeLegacy("Nguyễn Văn Đức", "tcvn3")).toBe("Nguyễn Văn Đức");
  });

  it("knows what a syllable of Vietnamese can be", () => {
    expect(["nguyễn", "quốc", "giếng", "Thuỷ", "yêu", "ương", "gì", "khuya"].every(isSyllable)).toBe(true);
    expect(["tªn", "tæ", "teân", "xyz", "bcd", "ääh"].some(isSyllable)).toBe(false);
  });
});
