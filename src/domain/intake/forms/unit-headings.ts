import type { FormWords } from "./form-words";

/** Headings of lists of organisations and places (danh sách đơn vị). */
export const unitHeadings: FormWords = {
  code: "mã | mã đơn vị | mã số | ký hiệu | code | unit code",
  name: "tên đơn vị | đơn vị | tên tổ chức | tổ chức | tên chi hội | tên cơ sở | cơ sở hội | cơ sở | chi hội | tên tổ chức hội | tên xóm | tên thôn | tên cơ sở hội | đơn vị cơ sở | unit | unit name | organisation | organization | name | name of unit | tổ chức hội | tên chi tổ hội | tên tổ | tổ phụ nữ | tên tổ phụ nữ | danh sách đơn vị | tên ban công tác mặt trận | tên xã | tên xã phường | tên xã thị trấn | xã phường thị trấn | tên đơn vị xã | tên khu dân cư | tên câu lạc bộ | câu lạc bộ | tên mô hình | tên tổ tự quản",
  level:
    "cấp | cấp hội | cấp đơn vị | loại đơn vị | loại hình | level | tier | loại hình tổ chức | cấp tổ chức | cấp quản lý | loại tổ chức",
  parent:
    "trực thuộc | thuộc | đơn vị cấp trên | cấp trên | cấp trên trực tiếp | thuộc đơn vị | đơn vị quản lý | đơn vị chủ quản | trực thuộc đơn vị | belongs to | parent | parent unit | under | cơ quan chủ quản | đơn vị trực thuộc | superior unit",
  members:
    "số hội viên | hội viên | tổng số hội viên | số lượng hội viên | số thành viên | members | số hộ | tổng số hộ | số cán bộ | số đoàn viên | number of members | tổng hội viên | số hội viên hiện có",
  from: "từ ngày | ngày thành lập | thành lập | từ | năm thành lập | ngày bắt đầu | có từ | from | valid from | founded | since | established | bắt đầu | thời gian thành lập",
  to: "đến ngày | ngày giải thể | ngày kết thúc | đến | to | until | valid to | giải thể | sáp nhập ngày | kết thúc | ngày sáp nhập",
};
