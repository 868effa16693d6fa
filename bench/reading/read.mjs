/** Reads a workbook with one library and prints how many rows it found:  node read.mjs hucre|exceljs FILE */
import { readFileSync } from "node:fs";

const readers = {
  async hucre(file) {
    const { readXlsx } = await import("hucre");
    const { sheets } = await readXlsx(readFileSync(file));
    return sheets[0].rows.length;
  },
  async exceljs(file) {
    const { default: ExcelJS } = await import("exceljs");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    return workbook.worksheets[0].rowCount;
  },
};

const [library, file] = process.argv.slice(2);
console.log(await readers[library](file));
