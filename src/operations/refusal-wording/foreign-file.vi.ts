import type { ForeignKind } from "../refusals/foreign-file";
import type { RefusalText } from "./refusal-sentence";

const SAVE_AS = "Hãy mở bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi chọn lại tệp mới.";
const CHOOSE = "Hãy chọn tệp có đuôi .xlsx, .xlsm hoặc .csv.";

/** What a file is that was given for a workbook, and what to do with it. */
export const foreignFileVi: Readonly<Record<ForeignKind, RefusalText>> = {
  opendocument: { sentence: "Tệp này là bảng tính OpenDocument (.ods), không phải sổ Excel.", tip: SAVE_AS },
  "binary-workbook": { sentence: "Tệp này là sổ Excel kiểu nhị phân (.xlsb).", tip: SAVE_AS },
  "xml-2003": { sentence: "Tệp này là bảng tính XML của Excel 2003.", tip: SAVE_AS },
  "web-page": { sentence: "Tệp này là trang web (HTML) mang tên tệp Excel.", tip: SAVE_AS },
  "separated-text": {
    sentence: "Tệp này là văn bản ngăn cột bằng dấu phẩy hoặc dấu tab (CSV) mang tên tệp Excel.",
    tip: "Hãy đổi đuôi tệp thành .csv rồi chọn lại.",
  },
  document: { sentence: "Tệp này là văn bản Word, không phải sổ Excel.", tip: CHOOSE },
  presentation: { sentence: "Tệp này là bản trình chiếu PowerPoint, không phải sổ Excel.", tip: CHOOSE },
  pdf: { sentence: "Tệp này là tệp PDF, không phải sổ Excel.", tip: CHOOSE },
  picture: { sentence: "Tệp này là ảnh, không phải sổ Excel.", tip: CHOOSE },
  "lock-file": {
    sentence: "Tệp này là tệp tạm mà Excel để lại khi một sổ đang mở.",
    tip: "Hãy chọn tệp cùng tên không có “~$” ở đầu.",
  },
  archive: { sentence: "Tệp này là tệp nén, không phải sổ Excel.", tip: "Hãy giải nén rồi chọn sổ Excel bên trong." },
};
