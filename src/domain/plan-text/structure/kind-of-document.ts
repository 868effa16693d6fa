const KINDS =
  "kế hoạch|phương án|chương trình|đề án|hướng dẫn|nghị quyết|thông tri|quy chế|thông báo|biên bản (?:ghi nhớ|thỏa thuận)|bản ghi nhớ|thỏa thuận|(?:bản )?giao ước|(?:bản )?(?:cam kết|đăng ký|ký kết)(?= (?:thi đua|giao ước|thực hiện|chương trình))|thư kêu gọi|lời kêu gọi|(?:báo cáo|quyết định|chỉ thị|công điện)(?=\\s{0,3}$)|báo cáo(?=\\s(?:[^.;]{0,200}\\s)?(?:phương hướng|nhiệm vụ|kế hoạch)(?!\\p{L}))";

/** A line with which a document says of what kind it is: "KẾ HOẠCH", "Dự thảo Chương trình …", "BẢN GIAO ƯỚC THI ĐUA". Folded text. */
export const KIND_OF_DOCUMENT = new RegExp(`^(?:dự thảo\\s+)?(?:${KINDS})(?:\\s|$)`, "u");

/** What a letter is about: "V/v giao chỉ tiêu năm 2023". Folded text. */
export const SUBJECT_OF_LETTER = /^(?:v\/v|về việc)\s/u;
