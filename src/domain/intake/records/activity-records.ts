import type { Activity } from "../../ledger/activity";
import type { TrackingTable } from "../tables/tracking-table";
import { nextId, type IntakeDraft } from "./intake-draft";
import { sourcesOf, type RecordSource } from "./record-source";

/** Adds the work of all tables of activities. */
export function addActivities(draft: IntakeDraft, tables: readonly TrackingTable[]): void {
  for (const source of sourcesOf(tables, "activities")) {
    const text = source.text("text");
    if (text === null) continue;
    const completed = source.date("completed");
    draft.activities.push({
      id: nextId("NV", 2, draft.activities),
      text,
      section: source.text("group"),
      lead: source.text("lead"),
      coordinating: namesIn(source.text("coordinating")),
      start: source.date("start"),
      due: source.date("due"),
      completed,
      status: completed ? "done" : statusOf(source),
      evidence: source.text("evidence"),
      note: noteOf(source),
      optional: /khuyến khích/i.test(text),
      outsidePlan: false,
      origin: source.origin("text"),
    });
  }
}

const DONE =
  /^(?:đã )?(?:hoàn thành|xong|thực hiện xong|kết thúc|done|completed?|finished|100 ?%|đạt|tốt)(?!\p{L})|^đã (?:thực hiện|ban hành|tổ chức|triển khai xong|hoàn thành|xong|làm)/iu;
const NOT_STARTED = /^(?:chưa (?:thực hiện|triển khai|làm|bắt đầu|tổ chức|có)?|not started|0 ?%|pending|không thực hiện)/i;

function statusOf(source: RecordSource): Activity["status"] {
  const value = source.value("status");
  if (value === null || value === false || value === 0) return "not-started";
  if (value === true || value === 1 || value === 100) return "done";
  const text = String(value);
  if (/^x$/i.test(text) || DONE.test(text)) return "done";
  return NOT_STARTED.test(text) && !/^chưa (?:hoàn thành|xong)/i.test(text) ? "not-started" : "in-progress";
}

/** Words about the state that are no mere state are worth keeping. */
function noteOf(source: RecordSource): string | null {
  const note = source.text("note");
  const status = source.text("status");
  if (status === null || status.length <= 24) return note;
  return note === null ? status : `${status}; ${note}`;
}

function namesIn(text: string | null): string[] {
  return text === null ? [] : text.split(/\s*[,;]\s*|\s+[-–]\s+/).filter((name) => name !== "");
}
