import type { TasksWording } from "./wording.vi";

export const tasksEn: TasksWording = {
  title: "Tasks late or due soon",
  explain: (days) => `Not done, and due within ${days} days or already past.`,
  late: "Late",
  soon: "Due soon",
  due: (date) => `due ${date}`,
  report: "Mark as done",
  reportFor: (text) => `Mark as done: ${text}`,
  completed: "Done on",
  evidence: "Evidence",
  evidenceHint: "File name, link or number of a document",
  save: "Write",
  close: "Not now",
  saved: "The task was written as done.",
};
