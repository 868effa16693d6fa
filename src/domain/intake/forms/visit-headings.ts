import type { FormWords } from "./form-words";

/** Headings of logs of visits (nhật ký kiểm tra, giám sát). */
export const visitHeadings: FormWords = {
  date: "ngày | ngày kiểm tra | ngày giám sát | thời gian | thời gian kiểm tra | ngày tháng | ngày tháng năm | ngày thực hiện | ngày đi kiểm tra | ngày tháng kiểm tra | thời điểm | thời điểm kiểm tra | date | visit date | date of visit | ngày kt | ngày kiểm tra giám sát | thời gian giám sát | inspection date",
  level:
    "cấp | cấp kiểm tra | cấp giám sát | cấp tổ chức | cấp thực hiện | level | cấp kt | cấp tiến hành | cấp đoàn | cấp kiểm tra giám sát",
  visitedBy:
    "đơn vị kiểm tra | đoàn kiểm tra | thành phần | thành phần đoàn | thành phần tham gia | người kiểm tra | cán bộ kiểm tra | đơn vị giám sát | đoàn giám sát | thành phần kiểm tra | đơn vị thực hiện | đơn vị chủ trì | cơ quan kiểm tra | tổ kiểm tra | chủ trì | trưởng đoàn | visited by | visitor | inspected by | inspector | inspection team | đơn vị tiến hành | đơn vị đoàn kiểm tra | đơn vị tổ chức | ban giám sát | tổ giám sát | người giám sát | cán bộ giám sát | đơn vị đi kiểm tra | thành phần đoàn kiểm tra | team | đoàn công tác | người đi giám sát | người đi kiểm tra | thành viên đoàn | cán bộ đi kiểm tra | cán bộ đi giám sát | họ tên người kiểm tra | họ và tên người kiểm tra | lực lượng tham gia",
  unit: "đơn vị được kiểm tra | nơi kiểm tra | địa điểm | địa bàn kiểm tra | địa điểm kiểm tra | đơn vị được giám sát | nơi được kiểm tra | xóm được kiểm tra | thôn được kiểm tra | place | location | đối tượng kiểm tra | đơn vị được kt | địa bàn giám sát",
  householdsVisited:
    "số hộ được kiểm tra | số hộ kiểm tra | số hộ | tổng số hộ kiểm tra | số hộ được giám sát | hộ được kiểm tra | số hộ đến kiểm tra | sh kiểm tra | số hộ gia đình được kiểm tra | số hộ đã kiểm tra | tổng số hộ | tổng số hộ được kiểm tra | households visited | households inspected | households | số lượng hộ | số hộ giám sát | số hộ kt | hộ kiểm tra | số hộ được kt | số hộ được thăm | số lượng hộ kiểm tra | households checked",
  householdsCompliant:
    "số hộ thực hiện tốt | số hộ đạt | số hộ thực hiện đúng | số hộ phân loại đúng | số hộ chấp hành tốt | hộ đạt | hộ thực hiện tốt | số hộ đạt yêu cầu | số hộ làm tốt | số hộ thực hiện | thực hiện đúng | số hộ phân loại | thực hiện tốt | đạt yêu cầu | số hộ thực hiện đúng quy định | trong đó số hộ đạt | số hộ đúng | đạt | households compliant | compliant households | compliant | số hộ tốt | số hộ phân loại tốt | hộ phân loại đúng | trong đó đạt | số hộ thực hiện phân loại | số hộ thực hiện phân loại đúng | households that sort | số hộ chấp hành | hộ đạt yêu cầu | sorted correctly",
  result:
    "kết quả | kết quả kiểm tra | nội dung kết quả | nội dung | nội dung kiểm tra | nhận xét | đánh giá | nội dung giám sát | tình hình | kết quả giám sát | nhận xét đánh giá | ý kiến | kết luận | result | results | findings | finding | nội dung và kết quả | tóm tắt kết quả | nội dung kết quả kiểm tra | outcome | kết luận kiểm tra",
  followUp:
    "kiến nghị | đề xuất | tồn tại | tồn tại hạn chế | hạn chế | kiến nghị đề xuất | biện pháp khắc phục | việc cần làm | yêu cầu khắc phục | xử lý | khắc phục | follow up | action | hướng xử lý | tồn tại cần khắc phục",
  followUpDue: "hạn khắc phục | thời hạn khắc phục | ngày khắc phục | hạn xử lý | thời gian khắc phục | follow up due",
};
