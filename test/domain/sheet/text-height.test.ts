import { textWidth, wrappedLines } from "../../../src/domain/sheet/text-height";

test("accents do not widen a letter", () => expect(textWidth("Thủy", 13)).toBe(textWidth("Thuy", 13)));
test("a short text takes one line, a long one as many as its words need", () => {
  expect(wrappedLines("Đạt", 60, 12)).toBe(1);
  expect(wrappedLines("Tỷ lệ hộ gia đình phân loại rác thải tại nguồn", 120, 12)).toBeGreaterThanOrEqual(2);
});
test("typed line breaks begin lines", () => expect(wrappedLines("một\nhai\nba", 200, 12)).toBe(3));
test("a word longer than the column is broken", () => expect(wrappedLines("a".repeat(60), 100, 12)).toBeGreaterThan(2));
