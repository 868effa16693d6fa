import { encodeXml } from "../../reading/xml-text";
import type { WorkbookModel } from "../../model/workbook-model";
import type { PlanStep } from "../save-plan";

/** Writes document properties and the workbook's own protection as far as they were changed. */
export function planProperties(workbook: WorkbookModel): PlanStep[] {
  const steps: PlanStep[] = [];
  const { properties } = workbook;
  if (workbook.propertiesChanged) {
    if (workbook.isFromFile) {
      steps.push([
        "call",
        "SetDocProps",
        {
          Title: properties.title,
          Subject: properties.subject,
          Creator: properties.author,
          Keywords: properties.keywords,
          Description: properties.comments,
          Category: properties.category,
          ...(properties.revision > 0 && { Revision: String(properties.revision) }),
        },
      ]);
    }
    if (properties.company) steps.push(["call", "SetAppProps", { Company: properties.company }]);
    for (const name of workbook.changedProperties) {
      const held = properties.custom.get(name);
      if (held !== undefined) steps.push(["call", "SetCustomProps", { Name: name, Value: held }]);
    }
  }
  if (workbook.protectionChanged) {
    const { structurePassword: password } = workbook;
    if (workbook.structureProtected)
      steps.push(["call", "ProtectWorkbook", { LockStructure: true, ...(password && { Password: password, AlgorithmName: "SHA-512" }) }]);
    else steps.push(["call", "UnprotectWorkbook"]);
  }
  return steps;
}

/** Custom properties of the file that were deleted. */
export const planDeletedProperties = ({ propertiesInFile, properties }: WorkbookModel): string[] =>
  propertiesInFile.filter((name) => !properties.custom.has(name));

/** docProps/core.xml of a new workbook: what the program set, and nobody's name otherwise. */
export function corePropertiesFor(workbook: WorkbookModel): string {
  const { title, subject, author, keywords, comments, category, revision } = workbook.properties;
  const now = workbook.today.toISOString().replace(/\.\d+Z$/, "Z");
  const element = (name: string, text: string): string => (text === "" ? "" : `<${name}>${encodeXml(text)}</${name}>`);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    element("dc:title", title) +
    element("dc:subject", subject) +
    element("dc:creator", author) +
    element("cp:keywords", keywords) +
    element("dc:description", comments) +
    element("cp:category", category) +
    element("cp:revision", revision > 0 ? String(revision) : "") +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${now}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${now}</dcterms:modified></cp:coreProperties>`
  );
}
