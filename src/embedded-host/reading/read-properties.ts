import type { Workbook } from "hucre";
import type { WorkbookModel } from "../model/workbook-model";
import { SETTINGS_NAMESPACE } from "../model/settings-part";
import type { PackageParts } from "./package-parts";
import { elementsNamed, textOf } from "./xml-text";

/** A setting that another program has spoilt is left out. */
function readSetting(workbook: WorkbookModel, key: string | undefined, json: string): void {
  if (key === undefined) return;
  try {
    workbook.settings.set(key, JSON.parse(json));
  } catch {
    workbook.settings.delete(key);
  }
}

/** Document properties, and the settings this host keeps in a custom XML part. */
export function readProperties(workbook: WorkbookModel, parts: PackageParts, read: Workbook): void {
  const from = read.properties ?? {};
  workbook.properties = {
    title: from.title ?? "",
    subject: from.subject ?? "",
    author: from.creator ?? "",
    keywords: from.keywords ?? "",
    comments: from.description ?? "",
    category: from.category ?? "",
    manager: from.manager ?? "",
    company: from.company ?? "",
    lastAuthor: from.lastModifiedBy ?? "",
    creationDate: from.created ?? null,
    revision: Number(textOf(parts.text("docProps/core.xml") ?? "", "revision") ?? 0) || 0,
    custom: new Map(Object.entries(from.custom ?? {})),
  };
  workbook.propertiesInFile = [...workbook.properties.custom.keys()];
  for (const path of parts.names) {
    if (!/^customXml\/item\d+\.xml$/.test(path)) continue;
    const xml = parts.text(path) ?? "";
    if (!xml.includes(SETTINGS_NAMESPACE)) continue;
    workbook.settingsPath = path;
    for (const { attributes, inner } of elementsNamed(xml, "setting"))
      readSetting(workbook, attributes["key"], textOf(`<v>${inner}</v>`, "v") ?? "null");
  }
}
