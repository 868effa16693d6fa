import { SETTINGS_NAMESPACE } from "../model/settings-part";
import type { WorkbookModel } from "../model/workbook-model";
import type { PackageParts } from "./package-parts";

/** The custom XML parts of the file, without the one that holds this host's settings. */
export function readCustomXml(workbook: WorkbookModel, parts: PackageParts): void {
  for (const path of [...parts.names].filter((name) => /^customXml\/item\d+\.xml$/.test(name)).sort()) {
    const xml = parts.text(path);
    if (xml === null || xml.includes(SETTINGS_NAMESPACE)) continue;
    const propertiesPath = parts.relationships(path).find(({ kind }) => kind === "customXmlProps")?.target;
    const id = /itemID="([^"]+)"/.exec(propertiesPath ? (parts.text(propertiesPath) ?? "") : "")?.[1] ?? path;
    workbook.customXml.push({ id, xml, path });
  }
}
