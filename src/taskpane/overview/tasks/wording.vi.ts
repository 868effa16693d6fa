/** Words of the tasks that are late or due soon (nhiệm vụ quá hạn, sắp đến hạn). */
export const tasksVi = {
  title: "Nhiệm vụ quá hạn, sắp đến hạn",
  explain: (days: string) => `Chưa hoàn thành, hạn trong ${days} ngày tới hoặc đã qua.`,
  late: "Quá hạn",
  soon: "Sắp đến hạn",
  due: (date: string) => `hạn ${date}`,
  report: "Ghi hoàn thành",
  reportFor: (text: string) => `Ghi hoàn thành: ${text}`,
  completed: "Hoàn thành ngày",
  evidence: "Minh chứng",
  evidenceHint: "Tên tệp, đường dẫn hoặc số văn bản",
  save: "Ghi",
  close: "Thôi",
  saved: "Đã ghi nhiệm vụ hoàn thành.",
};

export type TasksWording = typeof tasksVi;
