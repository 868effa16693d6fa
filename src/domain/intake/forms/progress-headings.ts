import type { FormWords } from "./form-words";

/** Headings of logs of figures by day (nhật ký số liệu). */
export const progressHeadings: FormWords = {
  date: "ngày | ngày báo cáo | ngày tháng | thời gian | thời điểm | ngày cập nhật | ngày ghi nhận | ngày nhập | kỳ báo cáo | tháng | tháng báo cáo | ngày số liệu | date | report date | reported on | ngày thực hiện | period | ngày ghi | thời điểm báo cáo",
  targetId:
    "mã chỉ tiêu | mã ct | mã | chỉ tiêu số | mã số chỉ tiêu | target id | target code | indicator code | mã chỉ tiêu kế hoạch | ký hiệu chỉ tiêu",
  targetText: "chỉ tiêu | tên chỉ tiêu | nội dung chỉ tiêu | nội dung | target | indicator",
  unit: "đơn vị báo cáo | đơn vị thực hiện | nơi báo cáo | reporting unit | đơn vị | đơn vị thôn xóm | thôn xã | địa phương",
  quantity:
    "số lượng | sl | kết quả | số liệu | thực hiện | giá trị | số thực hiện | đạt được | con số | kết quả thực hiện | quantity | value | figure | actual | amount | result | số đạt | số lượng thực hiện | qty | số đạt được | lũy kế | số hộ thực hiện | số hộ đã thực hiện | số hộ phân loại | số hộ đã phân loại | số hộ tham gia | số hộ đạt | số hộ đăng ký | số hộ ký cam kết | số hộ hoàn thành | hộ đạt | hộ thực hiện | hộ tham gia | hộ đăng ký | hộ đã phân loại | số người tham gia | số hội viên tham gia",
  denominator:
    "mẫu số | tổng số | trên tổng số | tổng | denominator | total | out of | trong tổng số | tổng số hộ | số hộ | tổng hộ | số hộ dân | tổng số hộ dân | số hộ toàn thôn | số hộ toàn xóm | tổng số hội viên | số hội viên | tổng số người | tổng số hộ gia đình | số hộ gia đình",
  percent: "tỷ lệ | tỷ lệ % | % | tỉ lệ | tỷ lệ đạt | percent | rate",
  note: "nguồn | nguồn số liệu | source",
};
