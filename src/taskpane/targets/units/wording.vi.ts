import type { UnitFault } from "../../../domain/ledger/unit-input";

const faults: Record<UnitFault, string> = {
  "name-missing": "Hãy gõ tên đơn vị.",
  "name-taken": "Tên này đã là tên hoặc tên khác của một đơn vị trong sổ.",
  "end-before-start": "Ngày cuối phải sau ngày đầu.",
  "parent-unknown": "Sổ chưa có đơn vị này. Hãy chọn trong danh sách hoặc thêm đơn vị ấy trước.",
  "parent-below": "Đơn vị cấp trên không thể là chính đơn vị này hoặc đơn vị dưới nó.",
  "successor-unknown": "Sổ chưa có đơn vị này. Hãy chọn trong danh sách hoặc thêm đơn vị ấy trước.",
};

/** Words of the list of units (đơn vị). */
export const unitsVi = {
  faults,
  open: (count: string) => `Đơn vị (${count})`,
  title: "Đơn vị và cấp",
  about:
    "Cây đơn vị cho biết chỉ tiêu “mỗi đơn vị” tính những ai, và cấp nào còn hoạt động. Đơn vị hoặc cấp đã kết thúc thì thôi tính từ ngày sau ngày cuối.",
  none: "Sổ chưa có đơn vị nào.",
  list: "Cây đơn vị",
  add: "Thêm đơn vị",
  edit: "Sửa đơn vị",
  editOne: (name: string) => `Sửa đơn vị ${name}`,
  name: "Tên đơn vị",
  level: "Cấp",
  levelHint: "Ví dụ: Tỉnh, Huyện, Xã, Cơ sở",
  parent: "Trực thuộc",
  from: "Có từ ngày",
  to: "Đến hết ngày",
  datesHint: "Để trống nếu đơn vị vẫn đang hoạt động.",
  aliases: "Tên khác",
  aliasesHint: "Cách một tên bằng dấu chấm phẩy, ví dụ: MTTQ tỉnh; UBMTTQVN tỉnh",
  successor: "Đơn vị kế thừa",
  successorHint: "Sau khi sáp nhập, báo cáo nêu đơn vị này.",
  rosterComplete: "Danh sách hộ trong sổ đã đủ mọi hộ của đơn vị này",
  rosterCompleteHint: "Chỉ tiêu tỷ lệ sẽ tính trên số hộ của danh sách. Chưa đủ thì để trống và ghi tổng số hộ khi nhập kết quả.",
  completeRoster: "danh sách đủ hộ",
  save: "Ghi đơn vị",
  close: "Thôi",
  back: "Đóng danh sách đơn vị",
  saved: "Đã ghi vào trang “Đơn vị”.",
  validFrom: (day: string) => `từ ${day}`,
  validTo: (day: string) => `đến hết ${day}`,
  became: (name: string) => `nay là ${name}`,
  alsoCalled: (names: string) => `còn gọi là ${names}`,
  fromRoster: (count: string) => `Thêm ${count} đơn vị có trong danh sách hộ`,
  addedFromRoster: (count: string) => `Đã thêm ${count} đơn vị từ danh sách hộ.`,
  endTitle: "Một cấp kết thúc hoạt động",
  endAbout: "Ví dụ từ 1/7/2025 không còn cấp huyện: ngày cuối là 30/6/2025. Việc kiểm tra định kỳ của cấp ấy thôi tính từ hôm sau.",
  endLevel: "Cấp kết thúc",
  endDay: "Ngày cuối của cấp",
  end: "Ghi ngày cuối cho cả cấp",
  ended: (count: string, level: string) => `Đã ghi ngày cuối cho ${count} đơn vị cấp ${level}.`,
};

export type UnitsWording = typeof unitsVi;
