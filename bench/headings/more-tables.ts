import type { HeadedTable } from "./tables";

/** More tables, most of them Vietnamese, again outside the field. */
export const furtherTables: readonly HeadedTable[] = [
  { name: "khách du lịch", heading: [3, 3], rows: ["Lượng khách quốc tế", "", "Thị trường|Năm 2018|Năm 2019|Tăng trưởng", "Châu Á|12075|14386|19.1", "Châu Âu|2037|2168|6.4", "Châu Mỹ|903|973|7.7", "Châu Úc|437|432|-1.1"] },
  { name: "diện tích lúa", heading: [4, 5], merges: "A4:A5 B4:D4 E4:G4", rows: ["DIỆN TÍCH VÀ SẢN LƯỢNG LÚA PHÂN THEO MÙA VỤ", "", "|||||Nghìn ha", "Vùng|Diện tích|||Sản lượng||", "|Đông xuân|Hè thu|Mùa|Đông xuân|Hè thu|Mùa", "Trung du|250|10|420|1400|45|1980", "Ven biển|510|180|120|3100|890|540", "Đồng bằng|1590|1620|190|10200|8900|900"] },
  { name: "kim ngạch ba tầng", heading: [3, 5], merges: "A3:A5 B3:E3 B4:C4 D4:E4", rows: ["Kim ngạch theo mặt hàng", "Triệu USD", "Mặt hàng|Kim ngạch|||", "|Quý I||Quý II|", "|Lượng|Trị giá|Lượng|Trị giá", "Cao su|300|410|290|401", "Hạt điều|80|610|95|700", "Gỗ dán|120|55|130|60"] },
  { name: "nhiệt độ", heading: [2, 2], rows: ["Nhiệt độ không khí trung bình tại một số trạm quan trắc", "Trạm|Tháng 1|Tháng 2|Tháng 3", "Láng|17.4|18.0|21.2", "Vinh|18.9|19.1|22.0", "Nha Trang|24.5|25.0|26.3"] },
  { name: "giá vàng", heading: [1, 1], rows: ["Tuần|Mua vào|Bán ra|Chênh lệch", "Tuần 1|5520|5565|45", "Tuần 2|5535|5580|45", "Tuần 3|5510|5560|50"] },
  { name: "biểu có A B 1 2", heading: [4, 5], rows: ["Biểu số 14", "VỐN ĐẦU TƯ THEO NGUỒN", "", "Nguồn vốn|Mã nguồn|Dự toán|Giải ngân", "A|B|1|2", "Ngân sách trung ương|01|1200|845", "Ngân sách địa phương|02|900|610", "Vốn vay|03|400|122"] },
  { name: "vùng và tỉnh", heading: [3, 3], rows: ["Mật độ dân cư", "", "Vùng lãnh thổ|Dân cư|Diện tích|Mật độ", "MIỀN BẮC", "Vùng núi cao|5400|48000|112", "Vùng trung du|7200|25000|288", "MIỀN NAM", "Vùng cao nguyên|5900|54000|109", "Vùng cửa sông|17300|40000|432"] },
  { name: "lao động theo ngành không gộp", heading: [3, 4], rows: ["Cơ cấu lao động", "", "Ngành kinh tế|Khu vực nhà nước||Khu vực ngoài nhà nước|", "|2019|2020|2019|2020", "Khai khoáng|60|58|120|118", "Chế biến|210|205|8900|9100", "Xây dựng|95|90|4200|4300"] },
  { name: "thuế", heading: [4, 4], rows: ["CỤC THỐNG KÊ", "Thu thuế nội địa", "(tỷ lệ phần trăm trên tổng thu)", "Sắc thuế|Dự báo|Quyết toán|So sánh", "Giá trị gia tăng|31.2|30.8|-0.4", "Tiêu thụ đặc biệt|9.1|9.6|0.5", "Môi trường|3.3|3.0|-0.3"] },
  { name: "điện thương phẩm", heading: [2, 4], merges: "A2:A3 B2:D2", rows: ["Điện thương phẩm", "Công ty|Sản lượng||", "|Sinh hoạt|Sản xuất|Dịch vụ", "(1)|(2)|(3)|(4)", "Miền Đông|1200|3400|800", "Miền Tây|900|1500|430", "Cao nguyên|300|420|150"] },
  { name: "điểm chuẩn", heading: [3, 3], rows: ["Điểm trúng tuyển các ngành", "", "Ngành|Tổ hợp|Mức trúng tuyển|Chỗ", "Cơ khí|A00|24.5|120", "Hóa dầu|A00|22.0|60", "Kiến trúc|V00|26.1|80"] },
  { name: "sản lượng thủy sản theo tháng", heading: [4, 5], merges: "A1:G1 A2:G2 A4:A5 B4:D4 E4:G4", rows: ["SẢN LƯỢNG THỦY SẢN", "Tính đến cuối quý", "", "Loài|Nuôi trồng|||Khai thác||", "|T1|T2|T3|T1|T2|T3", "Tôm|40|45|52|12|10|13", "Cá tra|110|115|121|0|0|0", "Mực|0|0|0|22|25|21"] },
  { name: "public debt", heading: [5, 6], merges: "A5:A6 B5:C5 D5:E5", rows: ["Treasury", "Statement 7", "Public debt by instrument", "", "Instrument|Domestic||Foreign|", "|Stock|Service|Stock|Service", "Bills|55.0|3.1|0|0", "Bonds|340.2|21.0|88.5|6.0", "Loans|20.1|1.9|140.0|7.7"] },
  { name: "sex ratio with total first", heading: [2, 2], rows: ["Births by sex", "Year group|Boys|Girls|Ratio", "All|5100|4700|108.5", "Under 20|300|290|103.4", "20 to 29|3100|2850|108.8", "30 and over|1700|1560|109.0"] },
  { name: "decimal text", heading: [3, 3], rows: ["Lãi suất bình quân", "", "Kỳ hạn|Tiền gửi|Cho vay", "1 tuần|0,5%|6,1%", "1 quý|3,4%|7,8%", "1 năm|5,9%|9,2%"] },
  { name: "percent header over two", heading: [2, 3], merges: "A2:A3 B2:B3 C2:D2", rows: ["Housing quality", "Town|Dwellings|Of which (%)|", "||With water|With power", "Ash|3400|92.1|99.0", "Elm|1200|80.4|97.7", "Oak|5600|95.0|99.9"] },
  { name: "left stub in two columns", heading: [3, 4], merges: "A3:B4 C3:D3", rows: ["Freight by mode", "", "Mode of transport||Freight|", "||Tons|Ton-km", "Land|Road|900|88000", "|Rail|120|54000", "Water|River|300|41000", "|Sea|210|990000"] },
  { name: "blank row between heading and body", heading: [2, 2], rows: ["Catch by port", "Port|Herring|Cod|Prawn", "", "Ayr|20|14|3", "Oban|12|30|8", "Wick|33|21|1"] },
  { name: "blank row inside titles", heading: [6, 6], rows: ["CENTRAL OFFICE", "", "Bulletin 12", "", "Retail sales", "Outlet|April|May|June", "Markets|55|58|60", "Shops|140|139|144", "Online|88|95|101"] },
  { name: "single column of figures", heading: [3, 3], rows: ["Cinema screens", "", "Town|Screens", "Ash|4", "Elm|2", "Oak|11", "Yew|3"] },
  { name: "years descending below country", heading: [2, 3], merges: "A2:A3 B2:D2", rows: ["Gross product per head", "Country|Thousand dollars||", "|2021|2020|2019", "Arcadia|14.2|13.0|13.9", "Borduria|8.1|7.7|8.0", "Carpania|22.0|20.4|21.8"] },
  { name: "headings with line breaks and long words", heading: [2, 2], rows: ["Waterworks", "Name of the undertaking|Length of the network (kilometres)|Losses in the network (per cent of the volume produced)|Connections", "Upper works|410|18.2|22100", "Lower works|388|21.9|19800", "Harbour works|150|14.4|9700"] },
  { name: "all text table", heading: [2, 2], rows: ["Twin towns", "Town|Partner|Country|Language", "Ash|Alba|Arcadia|Arcadian", "Elm|Berat|Borduria|Bordurian", "Oak|Cluj|Carpania|Carpanian"] },
  { name: "dates in the first column", heading: [2, 2], rows: ["Tide gauge readings", "Reading on|Morning|Noon|Evening", "01/03/2021|1.2|2.3|1.9", "02/03/2021|1.1|2.5|2.0", "03/03/2021|1.3|2.4|1.8"] },
];
