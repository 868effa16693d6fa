import { sameAllocation } from "../../../src/domain/intake/records/same-allocation";
import { aTarget } from "../../builders/ledger-records";

const homes = aTarget({ id: "CT01", text: "mỗi hộ 2 thùng dung tích 60 lít/thùng (25 × 2 = 50 thùng)", value: 50, measure: "thùng" });
const places = aTarget({ id: "CT02", text: "Hội xã đặt 12 thùng loại 100 lít ở chợ và nhà văn hóa", value: 12, measure: "thùng" });
const targets = [homes, places];

describe("the plan's target for the same things as a row of a table", () => {
  it.each([
    ["Thùng 60 lít cho hộ gia đình", 50, null, "CT01"],
    ["Cấp cho các gia đình", 50, "Thùng", "CT01"],
    ["Số thùng 60lít", 50, "cái", "CT01"],
    ["Thùng 100 lít đặt nơi công cộng", 12, "thùng", "CT02"],
  ])("is found for %s, %d", (text, planned, measure, id) => {
    expect(sameAllocation(text, planned, measure, targets)?.id).toBe(id);
  });

  it.each([
    ["another number", "Thùng 60 lít cho hộ gia đình", 48, "thùng"],
    ["another size", "Thùng 100 lít cho hộ gia đình", 50, "thùng"],
    ["other recipients", "Thùng 60 lít đặt nơi công cộng", 50, "thùng"],
    ["another thing", "Túi 60 lít cho hộ gia đình", 50, "túi"],
    ["nothing but the number", "Thùng", 50, "thùng"],
    ["no number", "Thùng 60 lít cho hộ gia đình", null, "thùng"],
  ])("is not guessed from %s", (_, text, planned, measure) => {
    expect(sameAllocation(text, planned, measure, targets)).toBeNull();
  });

  it("is left open where two could be meant, or where it is counted with another", () => {
    expect(sameAllocation("Thùng 60 lít cho hộ", 50, "thùng", [homes, { ...homes, id: "CT03" }])).toBeNull();
    expect(sameAllocation("Thùng 60 lít cho hộ", 50, "thùng", [{ ...homes, linkedTo: "CT02" }])).toBeNull();
  });
});
