import type { FormWords } from "./form-words";

/** Headings of lists of households (danh sách hộ). */
export const householdHeadings: FormWords = {
  headName:
    "họ và tên | họ tên | tên | họ và tên chủ hộ | họ tên chủ hộ | tên chủ hộ | chủ hộ | họ và tên chủ hộ sử dụng đất | tên tập thể cá nhân hộ gia đình | hộ gia đình | hộ ông bà | tên hộ | tên hộ gia đình | họ và tên hội viên | họ tên hội viên | tên hội viên | họ chữ đệm và tên khai sinh | họ chữ đệm và tên | họ đệm và tên | người đại diện hộ | đại diện hộ | họ và tên người đại diện | họ tên người đại diện | họ và tên người đại diện hộ | họ tên người đại diện hộ | tên người đại diện | người đại diện | họ và tên người nhận | họ tên người nhận | người nhận | hoten | ho va ten | họ & tên | họ và tên ông bà | ông bà | head of household | household head | name of household head | household | full name | name | name of head | họ đệm | họ lót | họ và tên đệm | họ và chữ đệm | họ và chữ lót | ~họ | hộ dân | tên hộ dân | danh sách hộ | họ tên hộ | họ và tên hộ | thành viên | hộ",
  gender: "nam | nữ | giới tính | gt | g tính | nam nữ | phái | giới | gioitinh | gender | sex | giới tính 1 nam 2 nữ | nữ x | nam x",
  birthYear:
    "~nam | ~nữ | năm sinh | n sinh | ns | nam sinh | sinh năm | namsinh | năm sinh chủ hộ | year of birth | birth year | yob | năm sinh ngày sinh | born",
  birthDate:
    "ngày sinh | ngày tháng năm sinh | sinh ngày | ng sinh | ngaysinh | ngày tháng năm sinh chủ hộ | date of birth | dob | birth date | ntns | ngày tháng sinh",
  idNumber:
    "số cccd | cccd | số cmnd | cmnd | cmtnd | số cmt | cmt | số cccd cmnd | cccd cmnd | số cmnd cccd | cmnd cccd | căn cước | số căn cước | căn cước công dân | số căn cước công dân | chứng minh nhân dân | số định danh | số định danh cá nhân | số đdcn | mã định danh | số giấy tờ | số cccd đdcn | số cccd của chủ hộ | số cmnd cccd của chủ hộ | cccd đdcn | id number | id no | identity number | citizen id | id card | số thẻ căn cước | giấy tờ tùy thân | số cc",
  phone:
    "điện thoại | số điện thoại | sđt | sdt | đt | đ thoại | số đt | dđ | di động | số di động | tel | liên hệ | zalo | số điện thoại của chủ hộ | điện thoại liên hệ | sđt liên hệ | số điện thoại liên hệ | số liên lạc | đtdđ | phone | phone number | mobile | telephone | contact | điện thoại zalo | điện thoại di động | số zalo",
  address:
    "địa chỉ | đ c | đc | nơi ở | địa chỉ nơi ở | nơi thường trú | nơi ở hiện tại | nơi ở hiện nay | hktt | hộ khẩu | hộ khẩu tt | hộ khẩu thường trú | nơi đktt | nơi đkhktt | chỗ ở | chỗ ở hiện nay | nơi cư trú | thường trú | hộ khẩu hiện tại | địa chỉ thường trú | địa chỉ cư trú | số nhà | address | residence | chỗ ở hiện tại | địa chỉ hộ | trú tại | nơi trú | cư trú tại | chỗ ở của hộ",
  unit: "~địa chỉ | ~nơi ở | ~đ c | ~address | địa chỉ tổ | địa chỉ xóm | địa chỉ thôn | địa chỉ xóm tổ | tên chi đoàn",
  members:
    "số nhân khẩu | nhân khẩu | số khẩu | nk | số nk | khẩu | số tv | số người trong hộ | số người | số thành viên trong hộ | số thành viên | tổng số khẩu | tổng số nhân khẩu | số nhân khẩu trong hộ | thành viên trong hộ | household size | family size | family members | size of household | members | persons | number of persons | people | number of members | nhân khẩu trong hộ | sl nhân khẩu | tổng nhân khẩu | số lượng nhân khẩu",
  membership:
    "hội viên | hv | hvpn | là hội viên | hội viên phụ nữ | hội viên hội phụ nữ | là hội viên phụ nữ | hội viên hội lhpn | hội viên lhpn | union member | membership | member | đoàn viên hội viên | hội viên hội lhpn x | tổ chức hội | ~chức vụ | ~chức danh | ~vai trò | ~tham gia tổ chức hội",
  poverty:
    "hộ nghèo | hộ cận nghèo | hộ nghèo cận nghèo | phân loại hộ | hn | hcn | h nghèo | cận nghèo | diện hộ | loại hộ | đối tượng | đối tượng hộ | hoàn cảnh | khó khăn | hoàn cảnh gia đình | ~diện | thuộc diện | hộ nghèo hộ cận nghèo | diện chính sách | poverty | poverty status | poor household | diện hộ nghèo cận nghèo | kinh tế | mức sống",
  sorting:
    "phân loại rác | thực hiện phân loại | phân loại rác tại hộ | thực hiện phân loại rác | thực hiện phân loại rác tại nguồn | phân loại rác tại nguồn | có phân loại rác | phân loại rác thải | thực hiện plr | plr | đã phân loại | phân loại | có thực hiện phân loại | phân loại xử lý rác | ủ rác hữu cơ | xử lý rác hữu cơ | thực hiện phân loại xử lý rác | tham gia phân loại rác | sorting | sorts waste | waste sorting | tham gia phân loại | có thực hiện phân loại rác | thực hiện phân loại rác thải | sorting waste | tình trạng phân loại rác",
  commitmentSigned:
    "ký cam kết | cam kết | đã ký cam kết | bản cam kết | ký bản cam kết | ký cam kết thực hiện | cam kết thực hiện | ngày ký cam kết | có ký cam kết | commitment signed | commitment | signed commitment | ký ck | cam kết tham gia | đăng ký tham gia | đã cam kết",
  consent: "đồng ý cung cấp thông tin | đồng ý | ngày đồng ý | đồng ý cung cấp dữ liệu | consent | consent date",
  quantity:
    "số lượng | sl | số thùng | số thùng được cấp | sl thùng | số lượng thùng | số lượng nhận | số thùng nhận | số lượng cấp | số lượng được cấp | số thùng đã cấp | số thùng đã nhận | tổng số thùng | tổng thùng | thùng rác | thùng | thùng 60 lít | thùng 100 lít | thùng 120 lít | số thùng rác | số thùng 60 lít | số thùng 60 lít được cấp | số xô | xô | số túi | số giỏ | giỏ | làn nhựa | số lượng phân bổ | số thùng phân bổ | số lượng dự kiến | số thùng dự kiến | phân bổ | được cấp | đã cấp | thực cấp | thực nhận | đã nhận | số nhận | cấp thùng | tổng số | tổng cộng | cộng | tổng | quantity | qty | bins | number of bins | bins received | số lượng cái | số men imo | chế phẩm | gói men | số gói | sl cấp | sl nhận | số lượng hiện vật | hiện vật",
  receivedDate:
    "ngày nhận | ngày cấp | ngày giao | thời gian nhận | thời gian cấp | ngày ký nhận | ngày phát | ngày cấp phát | ngày nhận thùng | ngày cấp thùng | ngày giao nhận | ngày bàn giao | ngày trao | ~thời gian | ~ngày | received date | date received | received on | date of receipt | delivery date | ngày tháng nhận | ngày thực nhận | ~date",
  signature:
    "ký nhận | ký tên | chữ ký | người nhận ký | ký nhận ghi rõ họ tên | điểm chỉ | ký xác nhận | ký nhận điểm chỉ | người nhận ký tên | ký và ghi rõ họ tên | ký ghi rõ họ tên | signature | signed | xác nhận của hộ | ký | chữ ký người nhận | chữ ký chủ hộ | ký tên xác nhận | hộ ký nhận | xác nhận | ký nộp | ~đã nhận | ~đã nhận thùng | ~nhận thùng | người nộp ký | ký giao nhận",
};
