import type { FormWords } from "./form-words";

/** Headings that mean the same in every kind of table. */
export const sharedHeadings: FormWords = {
  no: "stt | tt | số tt | s tt | t t | s t t | thứ tự | số thứ tự | stt hộ | sốtt | so tt | no | no. | # | ~số | số stt | order | s/n | ordinal | item no | ~mục | ~đợt | ~lần | số thứ tự hộ | ~số hộ | ~hộ số | stt chung | ~number | nº",
  note: "ghi chú | g chú | ghi chu | gc | chú thích | ghi chú khác | ~lý do | lý do chưa đạt | lý do không đạt | lý do chưa thực hiện | lý do vắng | ~nguyên nhân | note | notes | remark | remarks | comment | comments | ghi chú thêm | ~diễn giải | ~thông tin thêm | ~khác | ~nhận xét",
  unit: "xóm | thôn | bản | làng | ấp | buôn | tên ấp | tên xóm | tên thôn | tổ | tổ dân phố | tdp | thôn tổ dân phố | thôn tdp | thôn xóm | xóm tổ | thôn xóm tổ | thôn ấp | thôn bản | thôn bản tổ dân phố | kdc | khu dân cư | khu phố | ~khu | ~đội | cụm dân cư | chi hội | tên chi hội | tổ pn | tổ phụ nữ | địa bàn | đơn vị | tên đơn vị | đơn vị thôn | hamlet | village | ~group | chi hội ấp | thuộc xóm | thuộc thôn | thuộc tổ | thôn quản lý | tên tổ | xóm thôn | đơn vị xóm | ban công tác mặt trận | cơ sở | đơn vị cơ sở | unit | neighbourhood",
  commune: "xã | phường | xã phường | xã phường thị trấn | phường xã | tên xã | xã thị trấn | commune | ward | đơn vị xã | cấp xã",
  district:
    "huyện | quận | huyện thành phố | huyện thị xã thành phố | huyện tp | quận huyện | thành phố huyện | district | tên huyện | huyện thị thành phố",
};
