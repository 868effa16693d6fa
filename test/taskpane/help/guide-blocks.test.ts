import { guideBlocks } from "../../../src/taskpane/help/guide-blocks";
import { guideChapters } from "../../../src/taskpane/help/guide-chapters";

describe("the guide", () => {
  it("is read as headings, paragraphs, lists within lists and tables, without its pictures", () => {
    const text = `![hình](a.png)

### Sửa tên
Một câu
hai dòng.
1. Bấm **Sửa**:
   - đổi loại,
   - đổi hạn.
2. Xong.

| chữ | nghĩa |
| --- | --- |
| \`#REF\` | sai |`;
    expect(guideBlocks(text.split("\n"))).toEqual([
      { kind: "heading", text: "Sửa tên" },
      { kind: "paragraph", text: "Một câu hai dòng." },
      {
        kind: "list",
        isNumbered: true,
        items: [
          {
            text: "Bấm **Sửa**:",
            under: [
              {
                kind: "list",
                isNumbered: false,
                items: [
                  { text: "đổi loại,", under: [] },
                  { text: "đổi hạn.", under: [] },
                ],
              },
            ],
          },
          { text: "Xong.", under: [] },
        ],
      },
      { kind: "table", head: ["chữ", "nghĩa"], rows: [["`#REF`", "sai"]] },
    ]);
  });

  it("is parted into chapters by language, each with the panel named above it", () => {
    const text = `# Hướng dẫn\n## 1. Chuẩn bị\nA\n<!-- panel: plan -->\n## 2. Kế hoạch\nB\n### Phần\nC\n## English summary\n<!-- panel: plan -->\n### Plan\nD`;
    expect(guideChapters(text, "vi").map(({ title, panel, blocks }) => [title, panel, blocks.length])).toEqual([
      ["Chuẩn bị", null, 1],
      ["Kế hoạch", "plan", 3],
    ]);
    expect(guideChapters(text, "en").map(({ title, panel }) => [title, panel])).toEqual([["Plan", "plan"]]);
  });
});
