/** The file library's numbers for Office.js's types of charts. */
const numbers: Record<string, number> = {
  Area: 0,
  AreaStacked: 1,
  AreaStacked100: 2,
  "3DArea": 3,
  BarClustered: 6,
  BarStacked: 7,
  BarStacked100: 8,
  "3DBarClustered": 9,
  ColumnClustered: 21,
  ColumnStacked: 22,
  ColumnStacked100: 23,
  "3DColumnClustered": 24,
  "3DColumn": 25,
  Doughnut: 40,
  Line: 41,
  LineMarkers: 41,
  "3DLine": 42,
  Pie: 43,
  "3DPie": 44,
  PieOfPie: 45,
  BarOfPie: 46,
  Radar: 47,
  XYScatter: 48,
  Bubble: 53,
};

export const isWritableChartType = (type: string): boolean => type in numbers;

export const chartTypeNumber = (type: string): number => numbers[type] ?? 21;
