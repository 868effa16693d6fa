import { type Case, rejectionOf, sheetCase } from "../case";

/** Comments, their replies, and notes. */
export const comments: Case[] = [
  sheetCase("a comment is found by its cell and by its place", "@types/office-js, CommentCollection", async (context, sheet, expect) => {
    sheet.comments.add("A2", "Kiểm tra lại");
    context.workbook.comments.add("Sheet1!B1", "Thiếu số khẩu");
    const first = sheet.comments.getItemAt(0).load("content,contentType,resolved,richContent,mentions");
    const second = context.workbook.comments.getItemByCell("Sheet1!B1").load("content");
    const place = second.getLocation().load("address");
    const count = sheet.comments.getCount();
    await context.sync();
    expect([first.content, first.contentType, first.resolved, first.richContent]).toEqual(["Kiểm tra lại", "Plain", false, "Kiểm tra lại"]);
    expect(first.mentions).toEqual([]);
    expect([second.content, place.address, count.value]).toEqual(["Thiếu số khẩu", "Sheet1!B1", 2]);
  }),
  sheetCase("a comment belongs to a single cell", "@types/office-js, CommentCollection.add", async (context, sheet, expect) => {
    sheet.comments.add("A1:A2", "x");
    expect((await rejectionOf(context.sync()))?.code).toBe("InvalidArgument");
    sheet.comments.getItemByCell("C3").load("content");
    expect((await rejectionOf(context.sync()))?.code).toBe("ItemNotFound");
    const none = sheet.comments.getItemOrNullObject("{không có}");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  }),
  sheetCase(
    "replies belong to a comment, which is resolved and opened again as a whole",
    "@types/office-js, Comment",
    async (context, sheet, expect) => {
      const comment = sheet.comments.add("A1", "Ai phụ trách?");
      const reply = comment.replies.add("Chị Hoa");
      comment.replies.add("Đã xong");
      comment.resolved = true;
      reply.content = "Anh Nam";
      comment.replies.load("items/content,items/resolved");
      await context.sync();
      expect(comment.replies.items.map(({ content, resolved }) => [content, resolved])).toEqual([
        ["Anh Nam", true],
        ["Đã xong", true],
      ]);
      reply.load("id");
      await context.sync();
      const parent = sheet.comments.getItemByReplyId(reply.id).load("content");
      reply.delete();
      const count = comment.replies.getCount();
      await context.sync();
      expect([parent.content, count.value]).toEqual(["Ai phụ trách?", 1]);
      comment.delete();
      const left = sheet.comments.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    },
  ),
  sheetCase("a mention shows the person's name in the text", "@types/office-js, CommentRichContent", async (context, sheet, expect) => {
    const comment = sheet.comments.add(
      "A1",
      { richContent: '<at id="0">Lê Thị Mẫu</at> xem giúp', mentions: [{ email: "mau@example.vn", id: 0, name: "Lê Thị Mẫu" }] },
      "Mention",
    );
    comment.load("content,contentType,mentions");
    await context.sync();
    expect([comment.content, comment.contentType]).toEqual(["@Lê Thị Mẫu xem giúp", "Mention"]);
    expect(comment.mentions).toEqual([{ email: "mau@example.vn", id: 0, name: "Lê Thị Mẫu" }]);
    comment.content = "thôi";
    comment.load("contentType");
    await context.sync();
    expect(comment.contentType).toBe("Plain");
  }),
  sheetCase(
    "comments and notes go with their cells and disappear with them",
    "Excel's help, insert and delete cells",
    async (context, sheet, expect) => {
      sheet.comments.add("A2", "ở lại");
      sheet.comments.add("A3", "mất");
      sheet.notes.add("B5", "ghi chú");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("4:4").delete("Up");
      sheet.getRange("A:A").insert("Right");
      sheet.comments.load("items/content");
      const moved = sheet.comments.getItemAt(0).getLocation().load("address");
      const note = sheet.notes.getItemAt(0).getLocation().load("address");
      await context.sync();
      expect(sheet.comments.items.map(({ content }) => content)).toEqual(["ở lại"]);
      expect([moved.address, note.address]).toEqual(["Sheet1!B3", "Sheet1!C5"]);
    },
  ),
  sheetCase("a note has a text, a size and may be shown at all times", "@types/office-js, Note", async (context, sheet, expect) => {
    const note = sheet.notes.add("A1", "Số liệu tạm");
    note.load("content,visible,width,height");
    await context.sync();
    expect([note.content, note.visible, note.width, note.height]).toEqual(["Số liệu tạm", false, 108, 59.25]);
    note.set({ content: "Số liệu cuối", visible: true, width: 200, height: 90 });
    const found = context.workbook.notes.getItem("Sheet1!A1").load("content,visible,width,height");
    await context.sync();
    expect([found.content, found.visible, found.width, found.height]).toEqual(["Số liệu cuối", true, 200, 90]);
    found.delete();
    sheet.notes.getItem("A1").load("content");
    expect((await rejectionOf(context.sync()))?.code).toBe("ItemNotFound");
  }),
];
