import type { MonitoringWording } from "./wording.vi";

export const monitoringEn: MonitoringWording = {
  title: "Inspections that are due",
  running: (days, done, required) => `This period (${days}): ${done}/${required} visits`,
  runningUnits: (days, met, all) => `This period (${days}): ${met}/${all} units have theirs`,
  daysLeft: (count) => `${count} days left`,
  lastDay: "today is the last day",
  enough: "Enough in this period",
  noneRunning: "No period is running now.",
  short: (count, some) => `${count} periods had too few, the latest: ${some}`,
  noShort: "No period had too few.",
  cut: (count) => `${count} cut periods are not counted.`,
  enter: "Enter a visit",
};
