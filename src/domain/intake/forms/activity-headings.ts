import type { FormWords } from "./form-words";

/** Headings of tables of work (nhiệm vụ, kế hoạch công tác, phân công). */
export const activityHeadings: FormWords = {
  group: "nhóm | nhóm nhiệm vụ | lĩnh vực | mảng công tác | nhóm việc | area | field | group | công tác",
  text: "nội dung công việc | nội dung | công việc | nhiệm vụ | nội dung nhiệm vụ | nội dung thực hiện | tên công việc | nội dung hoạt động | hoạt động | tên nhiệm vụ | nhiệm vụ cụ thể | các nhiệm vụ | đầu việc | việc cần làm | nội dung triển khai | công việc cụ thể | nội dung công việc nhiệm vụ | nội dung nhiệm vụ giải pháp | nhiệm vụ giải pháp | nội dung công tác | chương trình công tác | task | tasks | activity | activities | work | ~description | tên hoạt động | nội dung hoạt động cụ thể | nhiệm vụ công việc | content | công việc thực hiện | nhiệm vụ trọng tâm | công việc nhiệm vụ | nội dung chính",
  lead: "đơn vị chủ trì | chủ trì | cơ quan chủ trì | đơn vị thực hiện | đơn vị phụ trách | người phụ trách | phụ trách | người thực hiện | phân công | phân công thực hiện | cán bộ phụ trách | đơn vị chịu trách nhiệm | cá nhân phụ trách | trách nhiệm | trách nhiệm thực hiện | chịu trách nhiệm | đơn vị chủ trì thực hiện | đơn vị tham mưu | ban phụ trách | lead | lead unit | responsible | responsible unit | owner | in charge | cấp chủ trì | bộ phận chủ trì | người chủ trì | tổ chức chủ trì | đơn vị đầu mối | cơ quan thực hiện | đầu mối thực hiện | lãnh đạo phụ trách | assigned to",
  coordinating:
    "phối hợp | đơn vị phối hợp | cơ quan phối hợp | phối hợp thực hiện | người phối hợp | các đơn vị phối hợp | bộ phận phối hợp | đơn vị tham gia | thành phần phối hợp | coordinating | coordination | coordinating units | in cooperation with | support | đơn vị phối hợp thực hiện | tổ chức phối hợp | cá nhân phối hợp | supporting units | partners",
  start:
    "bắt đầu | ngày bắt đầu | thời gian bắt đầu | từ ngày | khởi công | start | start date | from | thời điểm bắt đầu | ngày triển khai | bắt đầu từ | từ",
  due: "thời gian hoàn thành | thời hạn | hạn hoàn thành | thời hạn hoàn thành | hạn | kết thúc | ngày kết thúc | thời gian kết thúc | đến ngày | thời gian | thời gian thực hiện | tiến độ thực hiện | thời gian triển khai | thời gian dự kiến | hạn chót | ngày hết hạn | deadline | due | due date | end | end date | completion date | tiến độ hoàn thành | thời điểm hoàn thành | kỳ hạn | thời gian tiến độ | to | xong trước | đến | thời hạn thực hiện | thời gian tổ chức | hoàn thành trước | hoàn thành trước ngày | phải xong trước | trước ngày | chậm nhất | hạn cuối | hạn nộp | thời gian tiến hành | thời điểm thực hiện",
  completed:
    "ngày hoàn thành | hoàn thành ngày | ngày hoàn thành thực tế | thực tế hoàn thành | completed | completed on | date completed | ngày xong | hoàn thành thực tế | ngày thực hiện xong",
  status:
    "trạng thái | tình trạng | kết quả | kết quả thực hiện | tiến độ | tình hình thực hiện | hoàn thành | đã hoàn thành | mức độ hoàn thành | đánh giá | kết quả đạt được | tình hình | trạng thái thực hiện | status | progress | result | done | tình trạng thực hiện | kết quả đến nay | đã thực hiện | thực hiện",
  evidence:
    "minh chứng | tài liệu minh chứng | sản phẩm | tài liệu | văn bản | sản phẩm đầu ra | hồ sơ minh chứng | văn bản minh chứng | đường dẫn | link | evidence | proof | document | kết quả đầu ra | sản phẩm dự kiến | output | văn bản triển khai | hồ sơ | số văn bản | sản phẩm minh chứng",
};
