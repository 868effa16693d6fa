import { bodyName } from "../../../src/domain/plan-text/body-name";

it.each([
  ["HỘI LHPN TỈNH GIANG CHÂU", "Hội LHPN tỉnh Giang Châu"],
  ["ỦY BAN MTTQ VIỆT NAM TỈNH GIANG CHÂU", "Ủy ban MTTQ Việt Nam tỉnh Giang Châu"],
  ["ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ MINH KHÊ", "Ủy ban Mặt trận Tổ quốc Việt Nam xã Minh Khê"],
  ["HỘI LIÊN HIỆP PHỤ NỮ HUYỆN AN THỦY", "Hội Liên hiệp Phụ nữ huyện An Thủy"],
  ["ỦY BAN NHÂN DÂN THỊ TRẤN LA HIÊN", "Ủy ban Nhân dân thị trấn La Hiên"],
  ["HỘI NÔNG DÂN XÃ LIÊN PHÚ, HUYỆN ĐÔNG KHÊ", "Hội Nông dân xã Liên Phú, huyện Đông Khê"],
  ["ĐOÀN TNCS HỒ CHÍ MINH", "Đoàn TNCS Hồ Chí Minh"],
])("%s", (large, inText) => expect(bodyName(large)).toBe(inText));

it.each(["MTTQ", "UBND HĐND", "Hội LHPN tỉnh", "Ban Phong trào MTTQ tỉnh", "12"])("%s stays as it is written", (name) =>
  expect(bodyName(name)).toBe(name),
);
