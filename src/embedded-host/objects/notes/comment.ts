import { action, describeClass, object, part, readOnly, type Scalar, value } from "../../client/described-class";
import { invalidArgument, itemNotFound } from "../../client/office-error";
import { type CommentModel, type PostModel, type ReplyModel, touchRemarks } from "../../model/notes/comment-model";
import {
  addComment,
  addReply,
  commentAt,
  contentFrom,
  emailOf,
  rewritePost,
  tellOfComment,
  touchComment,
} from "../../model/notes/commenting";
import { encodeXml } from "../../reading/xml-text";
import type { RemarksScope } from "../office-models";
import { areaOf } from "../../model/area";
import { rangeFromArgument, rangeOn } from "../ranges/range-models";

/** The text with its mentions as Office.js marks them. */
function richContent({ text, mentions }: PostModel): string {
  let rich = "";
  let at = 0;
  mentions.forEach(({ start, length }, index) => {
    const name = text.slice(start, start + length).replace(/^@/, "");
    rich += `${encodeXml(text.slice(at, start))}<at id="${index}">${encodeXml(name)}</at>`;
    at = start + length;
  });
  return mentions.length === 0 ? text : rich + encodeXml(text.slice(at));
}

/** What a comment and a reply have in common. */
const postScalars = <Model>(comment: (model: Model) => CommentModel, post: (model: Model) => PostModel) => ({
  authorEmail: readOnly((model: Model) => emailOf(post(model).author)),
  authorName: readOnly((model: Model) => post(model).author.name),
  content: {
    read: (model: Model) => post(model).text,
    write: (model: Model, content: unknown) =>
      rewritePost(comment(model), post(model), contentFrom(comment(model).sheet.workbook, content, "Plain")),
  } satisfies Scalar<Model, string>,
  contentType: readOnly((model: Model) => (post(model).mentions.length > 0 ? "Mention" : "Plain")),
  creationDate: readOnly((model: Model) => post(model).date),
  id: readOnly((model: Model) => post(model).id),
  mentions: readOnly((model: Model) => post(model).mentions.map(({ person }, id) => ({ email: emailOf(person), id, name: person.name }))),
  richContent: readOnly((model: Model) => richContent(post(model))),
});

const locationOf = ({ sheet, row, column }: { sheet: CommentModel["sheet"]; row: number; column: number }) =>
  rangeOn(sheet, areaOf(row, column));

export const comment = describeClass("Comment", {
  exists: (one) => one.sheet.comments.includes(one),
  scalars: {
    ...postScalars<CommentModel>(
      (one) => one,
      ({ post }) => post,
    ),
    resolved: {
      read: ({ resolved }) => resolved,
      write: (one, resolved: unknown) => {
        if (typeof resolved !== "boolean") throw invalidArgument("A comment is resolved or not.", "Comment.resolved");
        if (one.resolved === resolved) return;
        one.resolved = resolved;
        touchComment(one);
        tellOfComment(one, "CommentChanged", resolved ? "CommentResolved" : "CommentReopened");
      },
    },
  },
  parts: { replies: part("CommentReplyCollection", (one) => one) },
  calls: {
    delete: action((one) => {
      one.sheet.comments = one.sheet.comments.filter((other) => other !== one);
      touchRemarks(one.sheet);
      tellOfComment(one, "CommentDeleted");
    }),
    getLocation: object("Range", locationOf),
    updateMentions: action((one, content: unknown) => rewritePost(one, one.post, contentFrom(one.sheet.workbook, content, "Mention"))),
  },
});

const commentsOf = ({ workbook, sheet }: RemarksScope): CommentModel[] =>
  sheet ? sheet.comments : workbook.sheets.flatMap(({ comments }) => comments);

const existing = <Model>(found: Model | null | undefined): Model => {
  if (!found) throw itemNotFound();
  return found;
};

const byId = (scope: RemarksScope, id: unknown): CommentModel | null => commentsOf(scope).find(({ post }) => post.id === id) ?? null;

export const commentCollection = describeClass("CommentCollection", {
  items: { className: "Comment", of: commentsOf },
  calls: {
    add: object("Comment", ({ workbook, sheet }, cell: unknown, content: unknown, contentType?: unknown) => {
      const range = rangeFromArgument(workbook, cell, sheet);
      return addComment(range.sheet, range.area, content, contentType);
    }),
    getCount: value((scope) => commentsOf(scope).length),
    getItem: object("Comment", (scope, id: string) => existing(byId(scope, id))),
    getItemAt: object("Comment", (scope, index: number) => existing(commentsOf(scope)[index])),
    getItemByCell: object("Comment", ({ workbook, sheet }, cell: unknown) => {
      const range = rangeFromArgument(workbook, cell, sheet);
      return existing(commentAt(range.sheet, range.area));
    }),
    getItemByReplyId: object("Comment", (scope, id: string) =>
      existing(commentsOf(scope).find(({ replies }) => replies.some((reply) => reply.id === id))),
    ),
    getItemOrNullObject: object("Comment", byId),
  },
  events: {
    onAdded: { type: "CommentAdded", source: ({ sheet }) => sheet },
    onChanged: { type: "CommentChanged", source: ({ sheet }) => sheet },
    onDeleted: { type: "CommentDeleted", source: ({ sheet }) => sheet },
  },
});

export const commentReply = describeClass("CommentReply", {
  exists: ({ comment: one, post }) => one.replies.includes(post),
  scalars: {
    ...postScalars<ReplyModel>(
      ({ comment: one }) => one,
      ({ post }) => post,
    ),
    resolved: readOnly(({ comment: one }) => one.resolved),
  },
  calls: {
    delete: action(({ comment: one, post }) => {
      one.replies = one.replies.filter((other) => other !== post);
      touchComment(one);
      tellOfComment(one, "CommentChanged", "ReplyDeleted", [post]);
    }),
    getLocation: object("Range", ({ comment: one }) => locationOf(one)),
    getParentComment: object("Comment", ({ comment: one }) => one),
    updateMentions: action(({ comment: one, post }, content: unknown) =>
      rewritePost(one, post, contentFrom(one.sheet.workbook, content, "Mention")),
    ),
  },
});

const repliesOf = (one: CommentModel): ReplyModel[] => one.replies.map((post) => ({ comment: one, post }));
const replyById = (one: CommentModel, id: unknown): ReplyModel | null => repliesOf(one).find(({ post }) => post.id === id) ?? null;

export const commentReplyCollection = describeClass("CommentReplyCollection", {
  items: { className: "CommentReply", of: repliesOf },
  calls: {
    add: object("CommentReply", (one, content: unknown, contentType?: unknown) => ({
      comment: one,
      post: addReply(one, content, contentType),
    })),
    getCount: value(({ replies }) => replies.length),
    getItem: object("CommentReply", (one, id: string) => existing(replyById(one, id))),
    getItemAt: object("CommentReply", (one, index: number) => existing(repliesOf(one)[index])),
    getItemOrNullObject: object("CommentReply", replyById),
  },
});
