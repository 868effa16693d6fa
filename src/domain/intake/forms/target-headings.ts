import type { FormWords } from "./form-words";

/** Headings of tables of targets (biểu chỉ tiêu). */
export const targetHeadings: FormWords = {
  code: "mã | mã ct | mã chỉ tiêu | mã số | ký hiệu | code | target id",
  group:
    "nhóm | nhóm chỉ tiêu | lĩnh vực | nội dung lớn | mảng công tác | nhóm nhiệm vụ | tiêu chí lớn | group | area | field | nhóm nội dung | công tác",
  targetText:
    "nội dung chỉ tiêu | chỉ tiêu | tên tiêu chí | nội dung tiêu chí | chỉ tiêu chung | tên chỉ tiêu | nội dung | nhiệm vụ | chỉ tiêu nhiệm vụ | tiêu chí | chỉ tiêu chủ yếu | các chỉ tiêu | các chỉ tiêu chủ yếu | chỉ tiêu thi đua | danh mục chỉ tiêu | chỉ tiêu thực hiện | nội dung thực hiện | nội dung công việc | target | targets | indicator | indicators | ~description | content | nội dung chỉ tiêu nhiệm vụ | chỉ tiêu nội dung | hạng mục | nội dung chỉ tiêu kế hoạch | tên nội dung | các nội dung chỉ tiêu | nội dung nhiệm vụ | chỉ tiêu cụ thể | danh mục | mục tiêu | nội dung mục tiêu",
  measureUnit:
    "đơn vị tính | đvt | đ vị | đv tính | đơn vị đo | đơn vị tính toán | ~đơn vị | đvi | dvt | đ v t | unit of measure | unit | measure | uom | measure unit",
  planned:
    "kế hoạch năm | kế hoạch | kh năm | kh | kế hoạch giao | ct giao | chỉ tiêu giao | chỉ tiêu được giao | chỉ tiêu kế hoạch | đăng ký | chỉ tiêu đăng ký | số kế hoạch | kế hoạch năm nay | chỉ tiêu năm | mục tiêu năm | dự toán giao | dtgiao | kh giao | phấn đấu | chỉ tiêu phấn đấu | mục tiêu kế hoạch | giao | được giao | số giao | plan | planned | target value | annual plan | goal | kế hoạch được giao | kế hoạch cả năm | kế hoạch đề ra | chỉ tiêu đề ra | định mức | yêu cầu | mức phấn đấu | kế hoạch tỉnh giao | kế hoạch huyện giao | kh tỉnh giao | chỉ tiêu nghị quyết | nghị quyết | nq | số đăng ký | kế hoạch thực hiện | planned value | mục tiêu | tổng chỉ tiêu | tổng kế hoạch | tổng số giao | ~chỉ tiêu | ~target",
  actual:
    "kết quả đạt được | kết quả | thực hiện | th | kqth | kết quả thực hiện | ước th | ước thực hiện | th năm | thực hiện năm | th 6 tháng | thực hiện 6 tháng | luỹ kế | lũy kế | luỹ kế từ đầu năm | lũy kế từ đầu năm | lk từ đầu năm | lk | cộng dồn | cộng dồn từ đầu năm | năm nay | tháng này | số thực hiện | đã thực hiện | đạt được | đạt | kq | thực hiện cả năm | ước thực hiện cả năm | ước thực hiện năm | thực hiện đến nay | kết quả đến nay | actual | result | results | achieved | ước kết quả | kết quả năm | th đến nay | thực đạt | số đạt được | thực hiện trong kỳ | kết quả thực hiện năm | đã đạt | thực tế | kết quả thực tế | lũy kế thực hiện | actual value | 6 tháng đầu năm | 9 tháng đầu năm | ước th năm | thực hiện được | số đạt",
  percent:
    "tỷ lệ | tỉ lệ | tỷ lệ % | tỉ lệ % | % | % so với kh | % so với kế hoạch | so với kế hoạch % | % th kh | đạt % kh | % ht | % hoàn thành | tỷ lệ hoàn thành | tỷ lệ đạt | tỷ lệ thực hiện | đạt % | % đạt | % kế hoạch | % thực hiện | tỷ lệ % so với kh | tỷ lệ % so với kế hoạch | tỷ lệ đạt % | tỷ lệ so với kế hoạch | mức độ hoàn thành | th kh | so với kh | so với kế hoạch | đạt tỷ lệ | tỷ lệ hoàn thành % | percent | percentage | rate | completion rate | % of plan | tỷ lệ th kh | % đạt kh | tỷ lệ đạt kh | đạt tỷ lệ % | tlht | tỷ lệ ht | completion | so sánh | so sánh % | đạt | % đạt được | % achieved | % complete | % done | % so với chỉ tiêu | % so với nghị quyết | tỷ lệ % đạt | tỷ lệ hoàn thành kế hoạch",
  unit: "đơn vị thực hiện | đơn vị đăng ký | đơn vị được giao",
  lead: "đơn vị chủ trì | chủ trì | đơn vị phụ trách | phụ trách | người phụ trách | cơ quan chủ trì | cá nhân phụ trách | đơn vị chịu trách nhiệm | lead | responsible | responsible unit",
  due: "thời hạn | thời gian hoàn thành | hạn hoàn thành | thời gian | thời gian thực hiện | thời hạn hoàn thành | due | due date | deadline",
  note: "đánh giá | nhận xét | biện pháp thực hiện | giải pháp thực hiện | biện pháp | giải pháp | xếp loại | kết luận | ghi chú đánh giá | nguyên nhân | assessment",
};

/** Headings of figures of an earlier period or of points: kept under their own heading, never taken for this plan's. */
export const otherPeriodWords =
  "cùng kỳ | cùng kì | năm trước | tháng trước | kỳ trước | so với cùng kỳ | svck | ck | tăng giảm | tăng | giảm | điểm chuẩn | điểm tự chấm | điểm phúc tra | điểm bch chấm | điểm | last year | previous year | same period";
