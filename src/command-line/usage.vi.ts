/** What --help says of every command and option, and what is said when they are given wrongly; Vietnamese. */
export const usageVi = {
  product: "Sổ kế hoạch: từ tệp Excel theo dõi và văn bản kế hoạch đến sổ, tỷ lệ hoàn thành và báo cáo",
  titles: { "Usage:": "Cách dùng:", "Arguments:": "Tệp:", "Options:": "Tuỳ chọn:", "Commands:": "Lệnh:" },
  commands: {
    build: "đọc, kiểm tra, tính và viết mọi báo cáo trong một lần",
    intake: "đọc các trang theo dõi của một hay nhiều tệp và viết các trang của sổ",
    targets: "đọc văn bản kế hoạch và liệt kê các cam kết",
    check: "liệt kê những chỗ sai trong số liệu",
    compliance: "tính mọi tỷ lệ hoàn thành",
    report: "viết trang báo cáo",
    consolidate: "tổng hợp sổ của nhiều đơn vị thành một sổ; có thể cho cả thư mục",
    anonymise: "viết bản sao để chia sẻ: họ tên, CCCD, điện thoại, địa chỉ được thay bằng giá trị khác",
    "run-script": "chạy mã Office.js trên tệp .xlsx, không cần Excel",
  },
  options: {
    output: "tệp kết quả",
    force: "ghi đè tệp kết quả đã có",
    json: "in một văn bản JSON",
    asOf: "tính đến ngày (YYYY-MM-DD), mặc định là hôm nay",
    language: "vi hoặc en, mặc định là vi",
    plan: "văn bản kế hoạch (.docx, .txt, .md)",
    records: "in cả các bản ghi",
    kind: "loại báo cáo: year-end, half-year, handover, monitoring, scorecard hoặc data-quality",
    freeze: "chốt báo cáo: số liệu thành số cố định, tên trang có ngày",
    help: "xem cách dùng",
    version: "xem phiên bản",
  },
  errors: {
    needsDate: "cần ngày dạng YYYY-MM-DD, ví dụ 2021-12-31",
    needsLanguage: "chỉ có vi hoặc en",
    noCommand: "Chưa có lệnh nào; gõ plan-ledger --help để xem các lệnh.",
    unknownCommand: (name: string) => `Không có lệnh “${name}”; gõ plan-ledger --help để xem các lệnh.`,
    unknownOption: (name: string) => `Không có tuỳ chọn “${name}” cho lệnh này; thêm --help để xem các tuỳ chọn.`,
    missingFile: (name: string) => `Lệnh này còn thiếu “${name}”; thêm --help để xem cách dùng.`,
    missingOption: (name: string) => `Lệnh này cần có “${name}”; thêm --help để xem cách dùng.`,
    missingValue: (name: string) => `Tuỳ chọn “${name}” cần có giá trị đi sau; thêm --help để xem cách dùng.`,
    badValue: (name: string, value: string, needs: string) => `Giá trị “${value}” của “${name}” không dùng được: ${needs}.`,
    tooMuch: "Có thừa tên tệp sau lệnh; tên tệp có dấu cách cần đặt trong ngoặc kép.",
    other: "Lệnh gõ chưa đúng; thêm --help để xem cách dùng.",
  },
};

export type Usage = typeof usageVi;
