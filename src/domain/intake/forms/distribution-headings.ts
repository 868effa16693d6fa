import type { FormWords } from "./form-words";

/** Headings of tables of what is placed or handed out (bố trí, cấp phát). */
export const distributionHeadings: FormWords = {
  site: "điểm đặt | vị trí | vị trí đặt | địa điểm | địa điểm đặt | nơi đặt | điểm đặt thùng | vị trí đặt thùng | điểm công cộng | nơi công cộng | địa điểm lắp đặt | vị trí lắp đặt | nơi nhận | đơn vị nhận | điểm nhận | địa điểm đặt thùng | tên điểm | tên điểm đặt | nơi đặt thùng | điểm tập kết | khu vực | khu vực đặt | site | location | place | vị trí điểm đặt | điểm | tên địa điểm | đơn vị tiếp nhận | nơi tiếp nhận | khu vực công cộng | điểm đặt thùng rác | vị trí đặt thùng rác | public place",
  item: "loại thùng | hiện vật | tên hiện vật | loại | tên hàng | vật tư | tên vật tư | tên tài sản | thiết bị | loại hiện vật | loại rác | dung tích | mặt hàng | item | type | bin type | chủng loại | quy cách | tên hàng hóa | loại vật tư | danh mục hiện vật",
  colour: "màu | màu sắc | màu thùng | màu sắc thùng | colour | color | bin colour | loại màu",
  quantity:
    "số lượng | sl | số thùng | số lượng thùng | số thùng được cấp | số lượng cấp | số lượng được cấp | số lượng đặt | số thùng đặt | đã cấp | thực cấp | số lượng giao | số lượng nhận | tổng số | tổng số thùng | tổng cộng | cộng | tổng | quantity | qty | bins | number of bins | số lượng phân bổ | phân bổ | số thùng phân bổ | số lượng dự kiến | dự kiến | số lượng bàn giao | thực nhận | số lượng cái | thùng | thùng 100 lít | thùng 60 lít | thùng rác | số thùng rác | kế hoạch cấp | được phân bổ",
  receivedDate:
    "ngày giao | ngày cấp | ngày nhận | ngày đặt | ngày bàn giao | ngày lắp đặt | ngày giao nhận | ngày | thời gian | thời gian giao | thời gian cấp | thời gian đặt | ngày cấp phát | ngày phát | date | delivery date | date delivered | received date | date placed | ngày lắp | thời gian bàn giao | ngày tháng | ngày tiếp nhận | date received | ~delivered | ~received",
  signature:
    "ký nhận | người nhận | người ký nhận | chữ ký | ký tên | người nhận ký tên | đại diện nhận | người quản lý | người phụ trách | ký xác nhận | signature | người tiếp nhận | người bàn giao",
};
