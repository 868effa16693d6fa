import { sheetOfTable } from "../../domain/ledger-sheets/tables/sheet-of-table";
import type { Refusal } from "../refusals/refusal";
import { plainAddress } from "../../domain/sheet/cell-location";
import { foreignFileVi } from "./foreign-file.vi";
import type { RefusalText } from "./refusal-sentence";
import { someNames } from "./some-names";

/** One text for every code of refusal; the compiler refuses a code without one. */
export type RefusalWording = {
  readonly [Code in Refusal["code"]]: (refusal: Extract<Refusal, { code: Code }>) => RefusalText;
};

/** A member of the union whose code is a union itself has no member of its own: the text needs no facts then. */
type Plain = () => RefusalText;

const planUnreadable: Record<Extract<Refusal, { code: "plan-unreadable" }>["reason"], RefusalText> = {
  empty: {
    sentence: "Văn bản này không có chữ nào.",
    tip: "Hãy chọn đúng tệp kế hoạch, hoặc dán nội dung văn bản vào ô bên dưới.",
  },
  "not-text": {
    sentence: "Không đọc được chữ trong tệp này.",
    tip: "Hãy mở tệp bằng Word, lưu lại thành .docx rồi chọn lại; bản chụp (ảnh) thì cần gõ lại hoặc xin bản Word.",
  },
  "no-commitments": {
    sentence: "Không tìm thấy chỉ tiêu hay nhiệm vụ nào trong văn bản này.",
    tip: "Hãy kiểm tra xem đã chọn đúng văn bản kế hoạch chưa, hoặc dán riêng phần nêu chỉ tiêu.",
  },
  workbook: {
    sentence: "Tệp này là bảng tính, không phải văn bản kế hoạch.",
    tip: "Hãy chọn văn bản kế hoạch (.docx, .txt hoặc .md).",
  },
  damaged: {
    sentence: "Văn bản này bị hỏng nên không đọc được.",
    tip: "Hãy mở bằng Word để Word sửa tệp, lưu lại thành .docx rồi thử lại; hoặc dùng bản sao khác.",
  },
  pdf: {
    sentence: "Đây là tệp PDF, chương trình chưa đọc được loại tệp này.",
    tip: "Hãy xin bản Word (.docx), hoặc mở PDF, bôi đen phần chữ, sao chép rồi dán vào ô bên dưới.",
  },
};

const file = {
  "file-empty": () => ({ sentence: "Tệp này rỗng, không có dữ liệu.", tip: "Hãy kiểm tra xem đã chọn đúng tệp chưa." }),
  "file-password": () => ({
    sentence: "Tệp này có mật khẩu nên không mở được.",
    tip: "Hãy mở tệp bằng Excel, bỏ mật khẩu mở tệp, lưu lại rồi chọn lại.",
  }),
  "file-old-xls": () => ({
    sentence: "Tệp này thuộc loại Excel cũ (.xls).",
    tip: "Hãy mở bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi chọn lại tệp mới.",
  }),
  "file-too-large": () => ({
    sentence: "Tệp này quá lớn để mở.",
    tip: "Hãy tách bớt trang tính hoặc xoá hình ảnh, dòng trống thừa rồi thử lại.",
  }),
  "file-damaged": () => ({
    sentence: "Tệp này bị hỏng nên không đọc được.",
    tip: "Hãy mở bằng Excel để Excel sửa tệp, lưu lại rồi thử lại; hoặc dùng bản sao khác.",
  }),
} satisfies Record<string, Plain>;

export const refusalVi: RefusalWording = {
  ...file,
  "file-not-workbook": ({ is }) =>
    is ? foreignFileVi[is] : { sentence: "Tệp này không phải là sổ Excel.", tip: "Hãy chọn tệp có đuôi .xlsx, .xlsm hoặc .csv." },
  "file-missing": ({ name }) => ({
    sentence: `Không tìm thấy tệp “${name}”.`,
    tip: "Tệp có thể đã bị đổi tên hoặc chuyển chỗ. Hãy chọn lại tệp.",
  }),
  "script-without-function": ({ name }) => ({
    sentence: `Tệp lệnh “${name}” không cho biết phải chạy hàm nào.`,
    tip: "Trong tệp cần có: export default async function ({ Excel }) { … }. Xem mẫu trong docs/run-script.md.",
  }),
  "file-is-folder": ({ name }) => ({
    sentence: `“${name}” là một thư mục, không phải tệp.`,
    tip: "Hãy chọn một tệp nằm trong thư mục ấy.",
  }),
  "file-exists": (refusal) => ({
    sentence: `Đã có tệp tên “${refusal.name}”.`,
    tip: "Hãy chọn tên khác để không ghi đè lên tệp cũ.",
  }),
  "output-is-input": (refusal) => ({
    sentence: `Tệp kết quả “${refusal.name}” trùng với tệp đang đọc.`,
    tip: "Tệp đang đọc không bao giờ bị sửa: hãy đặt tên khác cho tệp kết quả.",
  }),
  "output-unwritable": (refusal) => ({
    sentence: `Không ghi được tệp “${refusal.name}”.`,
    tip: "Hãy kiểm tra xem thư mục có tồn tại, còn chỗ trống, được phép ghi, và tệp ấy không đang mở trong Excel.",
  }),
  "output-ending": (refusal) => ({
    sentence: `Excel sẽ không mở tệp kết quả nếu mang tên “${refusal.name}”.`,
    tip: `Hãy đặt tên tệp kết quả có đuôi ${refusal.ending}${refusal.ending === ".xlsm" ? " vì tệp gốc có macro" : ""}.`,
  }),
  "output-missing": () => ({
    sentence: "Lệnh này chưa có tên tệp kết quả.",
    tip: "Hãy thêm “-o” và tên tệp .xlsx vào cuối lệnh.",
  }),
  "plan-unreadable": (refusal) => planUnreadable[refusal.reason],
  "nothing-recognised": ({ hidden }) => ({
    sentence:
      hidden.length > 0
        ? `Không nhận ra bảng nào trong các trang tính; chưa đọc ${someNames(hidden, "và", "trang khác")} vì đang bị ẩn.`
        : "Không nhận ra bảng nào trong các trang tính.",
    tip:
      hidden.length > 0
        ? "Nếu danh sách nằm ở trang ẩn: bấm chuột phải vào một tên trang ở cuối cửa sổ, chọn Bỏ ẩn (Unhide), rồi đọc lại."
        : "Bảng cần có một dòng tiêu đề (ví dụ: STT, Họ và tên, Địa chỉ). Hãy kiểm tra lại, hoặc lập sổ trống rồi gõ trực tiếp.",
  }),
  "changed-meanwhile": () => ({
    sentence: "Số liệu đã thay đổi sau khi bạn mở phần này.",
    tip: "Chưa có gì được ghi. Hãy bấm “Kiểm tra lại” để xem số liệu mới, rồi làm lại.",
  }),
  "changed-since": () => ({
    sentence: "Không còn gì để trả lại: những chỗ này đã được sửa hoặc trả lại rồi.",
    tip: "Chưa có gì được ghi. Nếu cần, hãy sửa thẳng trong sổ.",
  }),
  "nobody-chosen": () => ({
    sentence: "Không có hộ nào đạt các tiêu chí đã chọn.",
    tip: "Chưa có gì được ghi. Hãy bớt tiêu chí bắt buộc, hoặc chọn hộ bằng tay.",
  }),
  "received-not-chosen": ({ names }) => ({
    sentence: `Có hộ đã nhận hiện vật nhưng không được chọn: ${someNames(names, "và", "hộ khác")}.`,
    tip: "Chưa có gì được ghi. Hãy chọn các hộ này bằng tay, hoặc xoá số đã cấp nếu ghi nhầm.",
  }),
  "no-recipients": () => ({
    sentence: "Sổ chưa có hộ nào để phân bổ.",
    tip: "Hãy nhận danh sách hộ hoặc thêm hộ trước.",
  }),
  "no-report": () => ({
    sentence: "Chưa có trang báo cáo này để chốt.",
    tip: "Hãy lập báo cáo trước; nếu trang đã đổi tên thì đặt lại tên cũ.",
  }),
  "no-ledger": () => ({
    sentence: "Tệp này chưa có sổ kế hoạch.",
    tip: "Vào phần Tổng quan để lập sổ: nhận dữ liệu, đọc văn bản kế hoạch, hoặc lập sổ trống.",
  }),
  "returned-beyond": ({ name, has, quantity }) => ({
    sentence: `“${name}” chỉ đang giữ ${has} cái, không thể trả hay đổi ${quantity} cái.`,
    tip: "Chưa có gì được ghi. Hãy sửa số lượng, hoặc ghi số đã nhận trước.",
  }),
  "copy-not-possible": () => ({
    sentence: "Excel ở đây không cho phần bổ trợ lấy bản sao của tệp đang mở.",
    tip: "Tệp của bạn không bị sửa. Hãy chọn Tệp > Lưu bản sao (Save a Copy), rồi mở bản sao đó bằng trang làm việc trên trình duyệt và bấm nút này ở đó.",
  }),
  "nothing-handed-out": ({ file }) => ({
    sentence: `Tệp “${file}” không có danh sách cấp phát nào đọc được.`,
    tip: "Hãy chọn sổ kế hoạch hoặc danh sách ký nhận của đợt trước, có ghi tên hộ và số đã nhận.",
  }),
  "earlier-is-same": ({ file }) => ({
    sentence: `Tệp “${file}” là của chính kế hoạch đang mở, không phải của đợt trước.`,
    tip: "Hãy chọn sổ của kế hoạch khác hoặc năm khác.",
  }),
  "too-many-earlier": ({ most }) => ({
    sentence: `Có hơn ${most} lượt đã nhận trước đây, tệp này không ghi nhớ hết được.`,
    tip: "Chưa có gì được ghi. Hãy bỏ bớt sổ cũ đã đối chiếu, hoặc đối chiếu với sổ của từng xã, từng thôn.",
  }),
  "no-ledger-in-files": ({ files }) => ({
    sentence: `Không tệp nào có sổ kế hoạch dùng được: ${someNames(files, "và", "tệp khác")}.`,
    tip: "Hãy chọn tệp sổ kế hoạch mà các đơn vị gửi lên (tệp .xlsx, không đặt mật khẩu).",
  }),
  "ledger-stands": () => ({
    sentence: "Tệp này đã có sổ kế hoạch, không thể ghi thêm sổ tổng hợp vào cùng tệp.",
    tip: "Hãy mở một tệp Excel mới, còn trống, rồi tổng hợp ở đó.",
  }),
  "ledger-damaged": ({ table, heading }) =>
    heading === null
      ? {
          sentence: `Sổ thiếu trang “${sheetOfTable(table)}” (bảng ${table}).`,
          tip: "Nếu vừa xoá trang, hãy đóng tệp, không lưu, rồi mở lại. Nếu đã lưu, hãy mở bản sao trước đó, hoặc chép trang ấy từ bản sao sang tệp này.",
        }
      : {
          sentence: `Bảng ở trang “${sheetOfTable(table)}” của sổ thiếu cột “${heading}”.`,
          tip: "Có thể cột đã bị xoá hoặc đổi tên. Hãy bấm Hoàn tác (Ctrl+Z) hoặc gõ lại đúng tên cột, rồi thử lại.",
        },
  "sheet-protected": (refusal) => ({
    sentence: `Trang “${refusal.sheet}” đang bị khoá.`,
    tip: "Hãy vào thẻ Xem lại (Review), chọn Bỏ khoá trang tính (Unprotect Sheet), rồi thử lại.",
  }),
  "table-torn": ({ sheet }) => ({
    sentence: `Bảng ở trang “${sheet}” không còn nguyên vẹn: một chương trình khác đã lưu tệp và làm mất tên của một số cột trong bảng.`,
    tip: "Chưa có gì được ghi. Hãy dùng bản sao trước khi lưu bằng chương trình ấy; hoặc mở tệp bằng Excel, đồng ý sửa tệp nếu Excel hỏi, rồi lưu lại.",
  }),
  "sheet-gone": (refusal) => ({
    sentence: `Không còn trang “${refusal.sheet}”.`,
    tip: "Chưa có gì được ghi. Nếu trang đã đổi tên thì đặt lại tên cũ rồi thử lại.",
  }),
  "sheets-edited": ({ cells }) => ({
    sentence: `Có ô đã được sửa hoặc ghi thêm sau đó: ${someNames(cells, "và", "ô khác")}.`,
    tip: "Các trang này được giữ nguyên, chưa có gì bị xoá. Nếu không cần nữa, hãy tự xoá trang.",
  }),
  "sheets-used": ({ sheets }) => ({
    sentence: `Có trang đang lấy số từ sổ này: ${someNames(sheets, "và", "trang khác")}.`,
    tip: "Sổ được giữ nguyên. Hãy hoàn tác hoặc xoá các trang ấy trước.",
  }),
  "workbook-protected": () => ({
    sentence: "Tệp này đang khoá cấu trúc nên không thêm được trang tính.",
    tip: "Hãy vào thẻ Xem lại (Review), bỏ khoá sổ (Protect Workbook), rồi thử lại.",
  }),
  "workbook-read-only": () => ({
    sentence: "Tệp này đang mở ở chế độ chỉ đọc.",
    tip: "Hãy bấm Cho phép chỉnh sửa (Enable Editing), hoặc lưu thành một bản khác rồi thử lại.",
  }),
  "name-taken": (refusal) => ({
    sentence: `Tên “${refusal.name}” đã được dùng trong tệp này.`,
    tip: "Hãy đổi tên trang tính hoặc bảng trùng tên, rồi thử lại.",
  }),
  "dates-from-1904": ({ at }) => ({
    sentence: `Tệp này đếm ngày từ năm 1904 (tệp cũ của máy Mac)${at ? `, chẳng hạn ô ${plainAddress(at)}` : ""}, nên ngày đọc ra sẽ sớm hơn bốn năm.`,
    tip: "Chưa có gì được ghi. Trong Excel chọn Tệp > Tùy chọn > Nâng cao (Options > Advanced), bỏ dấu “Dùng hệ thống ngày 1904” (Use 1904 date system). Sau đó gõ 1462 vào một ô trống, sao chép ô ấy, chọn các ô ngày, bấm Dán đặc biệt (Paste Special), chọn Giá trị (Values) và Cộng (Add). Kiểm tra lại ngày, lưu rồi làm lại.",
  }),
  "in-the-way": ({ at }) => ({
    sentence: `Bảng khác hoặc ô gộp${at ? ` ở ${plainAddress(at)}` : ""} nằm dưới bảng của sổ, nên bảng của sổ không dài ra hay ngắn lại được.`,
    tip: "Chưa có gì được ghi. Hãy chuyển phần đó sang bên phải hoặc sang trang khác, rồi thử lại.",
  }),
  "cell-being-edited": () => ({
    sentence: "Có một ô đang được gõ dở.",
    tip: "Hãy bấm Enter để gõ xong ô đó, rồi thử lại.",
  }),
  "too-much-at-once": () => ({
    sentence: "Dữ liệu quá nhiều để ghi một lần.",
    tip: "Hãy nhận từng bảng một: bỏ chọn bớt bảng rồi thử lại.",
  }),
  "excel-refused": () => ({
    sentence: "Excel không thực hiện được việc này.",
    tip: "Hãy lưu tệp, đóng các hộp thoại đang mở rồi thử lại. Nếu vẫn không được, hãy mở lại tệp.",
  }),
  cancelled: () => ({
    sentence: "Đã dừng theo yêu cầu của bạn.",
    tip: "Chưa có gì được ghi. Bạn có thể làm lại bất cứ lúc nào.",
  }),
  "bad-option": (refusal) => ({
    sentence:
      refusal.value === "" ? `Còn thiếu “${refusal.option}”.` : `Giá trị “${refusal.value}” không dùng được cho “${refusal.option}”.`,
    tip: "Hãy kiểm tra lại rồi thử lại.",
  }),
};
