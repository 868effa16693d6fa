/** How the offices' sheets look: Times New Roman, thin lines, grey headings. */
const font = (more = {}) => ({ name: "Times New Roman", size: 12, ...more });
const thin = { style: "thin", color: { rgb: "000000" } };
const lines = { top: thin, right: thin, bottom: thin, left: thin };

export const styles = {
  plain: { font: font() },
  office: { font: font(), alignment: { horizontal: "center" } },
  officeBold: { font: font({ bold: true }), alignment: { horizontal: "center" } },
  title: {
    font: font({ size: 14, bold: true }),
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  italic: { font: font({ italic: true }), alignment: { horizontal: "center" } },
  heading: {
    font: font({ bold: true }),
    border: lines,
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E2E7E6" } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  text: { font: font(), border: lines, alignment: { vertical: "center", wrapText: true } },
  number: { font: font(), border: lines, alignment: { horizontal: "center", vertical: "center" } },
  date: { font: font(), border: lines, alignment: { horizontal: "center" }, numFmt: "dd/mm/yyyy" },
  percent: { font: font(), border: lines, alignment: { horizontal: "center" }, numFmt: "0.0" },
  total: { font: font({ bold: true }), border: lines, alignment: { horizontal: "center" } },
  group: { font: font({ bold: true }), border: lines },
};

/** Collects the cells of one sheet, addressed from 0. */
export class SheetPaper {
  rows = [];
  cells = new Map();
  merges = [];

  put(row, column, value, style, more = {}) {
    while (this.rows.length <= row) this.rows.push([]);
    this.rows[row][column] = value;
    this.cells.set(`${row},${column}`, { value, style: styles[style], ...more });
  }

  putRow(row, values, styleNames) {
    values.forEach((value, column) => this.put(row, column, value, styleNames[column] ?? styleNames.at(-1)));
  }

  /** One value over several cells. */
  spread(row, column, lastRow, lastColumn, value, style) {
    for (let r = row; r <= lastRow; r++) {
      for (let c = column; c <= lastColumn; c++) this.put(r, c, r === row && c === column ? value : null, style);
    }
    this.merges.push({ startRow: row, startCol: column, endRow: lastRow, endCol: lastColumn });
  }

  sheet(name, widths, more = {}) {
    return {
      name,
      rows: this.rows,
      cells: this.cells,
      merges: this.merges,
      columns: widths.map((width) => ({ width })),
      ...more,
    };
  }
}
