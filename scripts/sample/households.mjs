/**
 * The 39 households of the sample, all invented: name, woman?, year of birth, members, group (tổ), day in June on which the
 * bins were handed over, and whether waste is sorted. ID and phone numbers are made from the row's number, so that they
 * are nobody's.
 */
const people = [
  ["Trần Thị Bích Liên", true, 1962, 4, 1, 3, true],
  ["Nguyễn Văn Khoát", false, 1958, 3, 1, 3, true],
  ["Lê Thị Hạnh Nguyên", true, 1975, 5, 1, 3, true],
  ["Phạm Quốc Thường", false, 1969, 4, 1, 3, false],
  ["Nguyễn Thị Thủy", true, 1971, 4, 1, 3, true],
  ["Vũ Đình Lãm", false, 1955, 2, 1, 3, true],
  ["Hoàng Thị Mận", true, 1980, 6, 1, 3, true],
  ["Đinh Công Trứ", false, 1964, 4, 1, 4, false],
  ["Bùi Thị Ngọc Oanh", true, 1986, 4, 1, 4, true],
  ["Đặng Hữu Phước", false, 1977, 5, 1, 4, true],
  ["Ngô Thị Sâm", true, 1952, 2, 1, 4, true],
  ["Dương Văn Kiểm", false, 1983, 5, 1, 4, true],
  ["Trịnh Thị Loan", true, 1968, 3, 2, 4, false],
  ["Lương Xuân Hòe", false, 1949, 2, 2, 4, true],
  ["Phan Thị Kiều Oanh", true, 1990, 4, 2, 4, true],
  ["Tạ Đức Nhuận", false, 1973, 5, 2, 5, true],
  ["Nguyễn Thị Hoa", true, 1960, 3, 2, 5, true],
  ["Cao Bá Thịnh", false, 1966, 4, 2, 5, false],
  ["Mai Thị Xuyến", true, 1979, 5, 2, 5, true],
  ["Hồ Sỹ Tráng", false, 1957, 3, 2, 5, true],
  ["Đỗ Thị Thanh Nhã", true, 1988, 4, 2, 5, true],
  ["Lý Văn Cương", false, 1981, 6, 2, 5, false],
  ["Chu Thị Hiền Lương", true, 1970, 4, 2, 5, true],
  ["Quách Văn Sửu", false, 1961, 3, 2, 5, true],
  ["Phùng Thị Duyến", true, 1954, 2, 3, 6, true],
  ["Kiều Minh Quảng", false, 1976, 5, 3, 6, true],
  ["NGUYỄN THỊ THUỶ", true, 1971, 4, 3, 6, true],
  ["Thái Thị Ái Vân", true, 1985, 4, 3, 6, true],
  ["Nghiêm Văn Đông", false, 1963, 4, 3, 6, false],
  ["Nguyễn Thị Hoa", true, 1984, 5, 3, 6, true],
  ["Hà Trọng Tuyển", false, 1972, 3, 3, 6, true],
  [null, true, 1967, 4, 3, 6, true],
  ["Lưu Thị Bạch Yến", true, 1978, 5, 3, 6, true],
  ["Tống Văn Viễn", false, 1951, 2, 3, 7, false],
  ["Giang Thị Cúc", true, 1974, 4, 3, 7, true],
  ["Đoàn Mạnh Hà", false, 1987, 4, 3, 7, true],
  ["Từ Thị Quế", true, 1959, 3, 3, 7, true],
  ["Vương Đình Khải", false, 1965, 5, 3, 7, false],
  ["Âu Thị Lành", true, 1982, 4, 3, 7, true],
];

const idNumber = ([, woman, year], at) => `036${woman ? 1 : 0}${year % 100}${String(101 + at * 7).padStart(6, "0")}`;
const phone = (at) => `0912000${String(101 + at * 3).padStart(3, "0")}`;
const spaced = (number) => number.replace(/(\d{4})(\d{3})(\d{3})/, "$1 $2 $3");
const day = (number) => new Date(Date.UTC(2024, 5, number));

function household(person, at) {
  const [name, , birthYear, members, group, receivedDay, sorts] = person;
  return {
    no: at + 1,
    name,
    birthYear,
    idNumber: idNumber(person, at),
    phone: phone(at),
    group: `Tổ ${group}`,
    members,
    bins: 2,
    received: day(receivedDay),
    sorts: sorts ? "x" : null,
    note: null,
  };
}

/** What is wrong with the list on purpose, by row number: the kinds of slip that lists typed by hand have. */
const slips = {
  9: { received: "04.6.2024" },
  14: { phone: "0168 200 0140", note: "số cũ" },
  18: { bins: 3, note: "xin thêm 01 thùng" },
  21: { phone: "0912000161 " },
  24: { idNumber: "036055000262" },
  27: { idNumber: null, phone: spaced(phone(4)), note: "nhập lại theo danh sách tổ 3" },
  32: { note: "chưa có tên chủ hộ" },
  36: { bins: 1, note: "còn thiếu 01 thùng" },
};

export const households = people.map((person, at) => ({ ...household(person, at), ...slips[at + 1] }));
