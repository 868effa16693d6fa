import { strToU8, zipSync } from "fflate";
import { columnIndex } from "../model/address";
import { LAST_COLUMN, LAST_ROW } from "../model/area";
import { type PackageParts, relationshipsPath } from "./package-parts";
import { isWellFormed } from "./part-text";
import { attributesOf, encodeXml } from "./xml-text";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OF_WORKBOOK = ["sharedStrings", "styles", "theme", "sheetMetadata"];
const OF_SHEET = ["drawing", "comments", "hyperlink"];
const OF_DRAWING = ["chart"];

const relationshipXml = (id: string, kind: string, target: string, external: boolean): string =>
  `<Relationship Id="${encodeXml(id)}" Type="${OFFICE}/${kind}" Target="${encodeXml(external ? target : `/${target}`)}"${external ? ' TargetMode="External"' : ""}/>`;

const isPlace = (place: string): boolean => {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(place) ?? [];
  return letters !== undefined && columnIndex(letters) <= LAST_COLUMN && Number(digits) >= 1 && Number(digits) <= LAST_ROW + 1;
};

/** A worksheet without the cells that lie outside of every sheet. */
export function withoutLostCells(xml: string): string {
  return xml
    .replace(/<((?:[\w.-]+:)?c)(\s[^>]*?)?(?:\/>|>[\s\S]*?<\/\1\s*>)/g, (cell, _name, attributes: string | undefined) => {
      const place = attributesOf(attributes ?? "")["r"];
      return place === undefined || isPlace(place) ? cell : "";
    })
    .replace(/<(?:[\w.-]+:)?row\s[^>]*>/g, (row) => {
      const at = attributesOf(row)["r"];
      return at === undefined || isPlace(`A${at}`) ? row : row.replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    });
}

/** What the reading library gets of a package it cannot read whole: the worksheets, and of the rest what is sound. */
export function leanPackage(parts: PackageParts): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  const put = (path: string, text: string): void => {
    entries[path] = strToU8(text);
  };
  /** Takes a part over with those of its relationships that lead to something sound. */
  const take = (path: string, kinds: readonly string[], then: (path: string) => void): string[] => {
    const kept = parts.relationships(path).filter(({ kind, target, external }) => {
      if (!kinds.includes(kind)) return false;
      const text = external ? null : parts.text(target);
      return external ? kind === "hyperlink" : text !== null && (kind === "chart" || isWellFormed(text));
    });
    for (const { target, external } of kept) if (!external) then(target);
    return kept.map(({ id, kind, target, external }) => relationshipXml(id, kind, target, external));
  };
  const relations = (path: string, all: readonly string[]): void =>
    put(relationshipsPath(path), `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`);
  const copy = (path: string): void => put(path, parts.text(path)!);
  const copyChart = (path: string): void => put(path, isWellFormed(parts.text(path)!) ? parts.text(path)! : "<none/>");
  const copyDrawing = (path: string): void => {
    copy(path);
    relations(path, take(path, OF_DRAWING, copyChart));
  };
  const workbook = parts.workbookPath;
  const sheets = parts.sheets.filter(({ isLost }) => !isLost);
  const ofWorkbook = take(workbook, OF_WORKBOOK, copy);
  const tags = sheets.map(({ name, path, state }, index) => {
    put(path, withoutLostCells(parts.text(path)!));
    relations(
      path,
      take(path, OF_SHEET, (target) => (target.includes("drawing") ? copyDrawing(target) : copy(target))),
    );
    ofWorkbook.push(relationshipXml(`sheet${index}`, "worksheet", path, false));
    return `<sheet name="${encodeXml(name)}" sheetId="${index + 1}" state="${encodeXml(state)}" r:id="sheet${index}"/>`;
  });
  const head =
    /<(?:[\w.-]+:)?(?:workbookPr|workbookProtection|bookViews)\b[\s\S]*?(?=<(?:[\w.-]+:)?sheets\b)/.exec(parts.text(workbook)!)?.[0] ?? "";
  const is1904 = /\bdate1904\s*=\s*["'](?:1|true)["']/.test(head);
  const isLocked = /\blockStructure\s*=\s*["'](?:1|true)["']/.test(head);
  put(
    workbook,
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
      `${is1904 ? '<workbookPr date1904="1"/>' : ""}${isLocked ? '<workbookProtection lockStructure="1"/>' : ""}<sheets>${tags.join("")}</sheets></workbook>`,
  );
  relations(workbook, ofWorkbook);
  relations("", [relationshipXml("book", "officeDocument", workbook, false)]);
  put("[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`);
  return zipSync(entries, { level: 0 });
}
