import type { TableKind } from "../tables/tracking-table";

/** Words of titles and sheet names that speak for a kind of table. */
export const titleWords: Readonly<Record<Exclude<TableKind, "unknown">, string>> = {
  households:
    "danh sách hộ | hộ gia đình | danh sách chủ hộ | danh sách các hộ | danh sách hội viên | hộ dân | danh sách hộ dân | hộ tham gia | ds hộ | danh sách nhận | danh sách cấp | households | roster | cấp thùng cho hộ | danh sách ký nhận | ds cấp",
  targets:
    "chỉ tiêu | kết quả thực hiện chỉ tiêu | tổng hợp kết quả | biểu tổng hợp | biểu số | tiêu chí | targets | kết quả thực hiện các chỉ tiêu | giao chỉ tiêu | thi đua | kết quả thực hiện nhiệm vụ",
  visits:
    "kiểm tra | giám sát | nhật ký kiểm tra | sổ kiểm tra | lịch kiểm tra | kiểm tra giám sát | nhật ký giám sát | visits | inspections | monitoring log | theo dõi kiểm tra",
  distribution:
    "cấp phát | điểm đặt | bố trí thùng | nơi công cộng | bàn giao | phân bổ | lắp đặt | điểm công cộng | vị trí đặt | distribution | giao nhận | phát thùng",
  activities:
    "phân công nhiệm vụ | phân công | kế hoạch công tác | chương trình công tác | nhiệm vụ | lịch công tác | kế hoạch triển khai | công việc | tiến độ thực hiện | activities | work plan | tasks | theo dõi nhiệm vụ | danh mục công việc",
  units:
    "danh sách đơn vị | tổ chức hội | danh sách chi hội | các đơn vị | danh mục đơn vị | cơ sở hội | units | organisations | danh sách cơ sở",
  progress:
    "nhật ký số liệu | số liệu hàng tháng | cập nhật số liệu | theo dõi số liệu | kết quả theo ngày | progress | tiến độ số liệu | báo cáo số liệu",
};
