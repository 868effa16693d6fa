import { unzipSync, zipSync } from "fflate";
import { ParseError, readXlsx, type Workbook } from "hucre";
import { UnreadableFile } from "../unreadable-file";
import { CellGrid } from "../model/cells/cell-grid";
import { FileFormats } from "../model/cells/file-formats";
import { SheetModel } from "../model/sheets/sheet-model";
import { WorkbookModel, type WorkbookSurroundings } from "../model/workbook-model";
import { checkArchive } from "./archive-guard";
import { checkFileKind } from "./file-kind";
import { LARGE, takeLargeSheets, withoutTaken, withTaken } from "./large-sheets";
import { leanPackage } from "./lean-package";
import { PackageParts } from "./package-parts";
import { givesCellTwice } from "./doubled-cells";
import { plainPackage } from "./plain-package";
import { readPeople } from "./read-comments";
import { readCustomXml } from "./read-custom-xml";
import { readFormats } from "./read-formats";
import { readPivots } from "./read-pivots";
import { readProperties } from "./read-properties";
import { readSetup } from "./read-setup";
import { readSheet } from "./read-sheet";
import { scanFormats } from "./scan-formats";
import { decodeXml, elementsNamed, isOn } from "./xml-text";

/** What is read of a sheet whose cells span more than can be held. */
const WIDEST_RANGE = "A1:IV65536";
const MAX_MERGES = 100_000;
const changesByItself = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT)\s*\(/i;

/** The same package with its parts as they are: the library unpacks them by streams, and to set those up takes longer than to unpack. */
const notPacked = (bytes: Uint8Array): Uint8Array => zipSync(unzipSync(bytes), { level: 0 });

async function readWhole(packed: Uint8Array): Promise<Workbook> {
  const bytes = notPacked(packed);
  try {
    return await readXlsx(bytes);
  } catch (error) {
    if (error instanceof ParseError && /over the \d+ limit/.test(error.message)) return readXlsx(bytes, { range: WIDEST_RANGE });
    throw error;
  }
}

/** One part that is broken or of an unknown kind must not keep the worksheets from being read. */
async function readByLibrary(bytes: Uint8Array, parts: PackageParts, count: number): Promise<Workbook> {
  const whole = await readWhole(bytes).catch(() => null);
  return whole?.sheets.length === count ? whole : readWhole(leanPackage(parts));
}

function readNames(workbook: WorkbookModel, xml: string): void {
  const all = elementsNamed(elementsNamed(xml, "definedNames")[0]?.inner ?? "", "definedName");
  const sheetNames = elementsNamed(xml, "sheet").map(({ attributes }) => attributes["name"] ?? "");
  workbook.names = all.map(({ attributes, inner }) => {
    const index = attributes["localSheetId"];
    return {
      name: attributes["name"] ?? "",
      formula: decodeXml(inner),
      comment: attributes["comment"] ?? "",
      visible: !isOn(attributes["hidden"]),
      scopeSheet: index === undefined ? null : workbook.findSheet(sheetNames[Number(index)] ?? ""),
    };
  });
}

function readWorkbookPart(workbook: WorkbookModel, xml: string, read: Workbook): void {
  readNames(workbook, xml);
  for (const { name, scopeSheet } of workbook.names)
    workbook.namesInFile.add(`${(scopeSheet as SheetModel | null)?.id ?? ""}!${name.toLowerCase()}`);
  workbook.structureProtected = read.workbookProtection?.lockStructure === true;
  workbook.active = workbook.findSheet(read.sheets[read.activeSheet ?? 0]?.name ?? "");
  const mode = /<(?:\w+:)?calcPr\b[^>]*\bcalcMode="(\w+)"/.exec(xml)?.[1];
  workbook.calculationMode = mode === "manual" ? "Manual" : mode === "autoNoTable" ? "AutomaticExceptTables" : "Automatic";
}

const changesAtOpening = (sheet: SheetModel): boolean => {
  for (const [, , formula] of sheet.grid.formulas.entries()) if (changesByItself.test(formula)) return true;
  return false;
};

async function build(
  bytes: Uint8Array,
  parts: PackageParts,
  surroundings: WorkbookSurroundings,
  largeFrom: number,
): Promise<WorkbookModel> {
  const sheetParts = parts.sheets.filter(({ isLost }) => !isLost);
  if (sheetParts.length === 0) throw new UnreadableFile("not-a-workbook", "The workbook has no worksheet.");
  const large = takeLargeSheets(parts, sheetParts, largeFrom);
  const read = await readByLibrary(withoutTaken(bytes, parts, large), parts, sheetParts.length);
  const { formats, named } = await readFormats(parts, read.themeColors);
  const workbook = new WorkbookModel(surroundings);
  workbook.is1904 = read.dateSystem === "1904";
  workbook.defaultFormat = formats[0]!;
  readPeople(workbook, parts);
  workbook.stylesInFile = named;
  workbook.themeColors = read.themeColors ?? [];
  let calculate = false;
  for (const [index, part] of sheetParts.entries()) {
    const taken = large.get(part.path);
    const from = withTaken(read.sheets[index]!, taken);
    if ((from.merges?.length ?? 0) > MAX_MERGES)
      throw new UnreadableFile("too-large", `The sheet '${part.name}' has too many merged areas.`);
    if (!taken && givesCellTwice(parts.text(part.path) ?? ""))
      throw new UnreadableFile("damaged", `The sheet '${part.name}' gives a cell two contents.`);
    const fileFormats = new FileFormats(formats, () => taken?.formats ?? scanFormats(parts.text(part.path) ?? ""));
    const sheet = new SheetModel(
      workbook,
      part.name,
      `{${String(workbook.nextId()).padStart(8, "0")}-0000-0000-0000-000000000000}`,
      new CellGrid([], fileFormats, formats[0]),
      true,
    );
    workbook.sheets.push(sheet);
    readSheet(sheet, from, part, parts, read.themeColors);
    calculate ||= changesAtOpening(sheet);
  }
  readWorkbookPart(workbook, parts.text(parts.workbookPath) ?? "", read);
  readPivots(
    workbook,
    parts,
    sheetParts.map(({ path }) => path),
  );
  readProperties(workbook, parts, read);
  readSetup(workbook.setup, parts);
  readCustomXml(workbook, parts);
  workbook.structureChanged = calculate;
  return workbook;
}

/** A workbook that was read, and the bytes to save it upon: the file's own, or the same package put together in the usual way. */
export interface ReadFile {
  workbook: WorkbookModel;
  bytes: Uint8Array;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file; throws `UnreadableFile` when they are none.
 *
 * @param largeFrom letters of a worksheet part from which on its cells are read in one go
 */
export async function readWorkbook(bytes: Uint8Array, surroundings: WorkbookSurroundings, largeFrom = LARGE): Promise<ReadFile> {
  checkFileKind(bytes);
  const names = checkArchive(bytes);
  if (![...names].some((name) => /^\/?\[content_types\]\.xml$/i.test(name)))
    throw new UnreadableFile("not-a-workbook", "The archive is no Office document.");
  try {
    const plain = plainPackage(bytes, names);
    const parts = new PackageParts({ bytes: plain, names: plain === bytes ? names : checkArchive(plain) });
    return { workbook: await build(plain, parts, surroundings, largeFrom), bytes: plain };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile("damaged", "The workbook's content cannot be read.", { cause: error });
  }
}

/** A new workbook with one empty sheet. */
export function newWorkbook(surroundings: WorkbookSurroundings): WorkbookModel {
  const workbook = new WorkbookModel(surroundings);
  workbook.sheets.push(workbook.createSheet("Sheet1"));
  workbook.properties.creationDate = surroundings.now();
  return workbook;
}
