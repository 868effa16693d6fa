import type { TableKind } from "../tables/tracking-table";

/** Headings that stand beside a kind of table's own and become no field: kept under their heading, they still say what the table is about. */
export const companionWords: Readonly<Record<Exclude<TableKind, "unknown">, string>> = {
  households:
    "dân tộc | tôn giáo | trình độ | trình độ học vấn | nghề nghiệp | tuổi | quan hệ với chủ hộ | quan hệ | họ tên vợ | họ tên chồng | họ và tên vợ chồng | số con | số lao động | diện tích | ngày vào hội | ngày vào đảng | ngày tham gia | nguồn nước | nhà tiêu | hố ủ rác | nhà vệ sinh | tình trạng nhà ở | số tiền vay | mục đích vay | tổ tk vv | số sổ hộ nghèo | mã hộ | đất ở | thu nhập",
  targets: "cùng kỳ | so với cùng kỳ | điểm chuẩn | điểm tự chấm | điểm phúc tra | trọng số | cách tính | nguồn số liệu | tăng giảm",
  visits: "biên bản | số biên bản | điểm chấm | phương tiện | hình ảnh | số hộ vi phạm | người tiếp | đại diện cơ sở",
  distribution: "tọa độ | kinh độ | vĩ độ | ảnh | đơn giá | thành tiền | nguồn kinh phí | tình trạng | người bảo quản | người quản lý",
  activities:
    "địa điểm | địa điểm tổ chức | thành phần | thành phần tham dự | thành phần tham gia | đối tượng | kinh phí | dự toán | nguồn kinh phí | kinh phí thực hiện | số người tham gia | số lượng người | giờ | buổi | chuẩn bị | lãnh đạo dự | người duyệt | lãnh đạo chỉ đạo",
  units:
    "chi hội trưởng | họ tên chi hội trưởng | họ và tên chi hội trưởng | chi hội phó | điện thoại | bí thư | trưởng thôn | chủ nhiệm | tổ trưởng | số điện thoại | địa chỉ | số tổ | số chi hội | dân số | diện tích",
  progress: "người nhập | người báo cáo | lũy kế | mã đơn vị",
};
