import { type ShapeModel, withMembers } from "../../model/shapes/shape-model";
import type { WorkbookModel } from "../../model/workbook-model";
import type { DrawingPatch } from "../save-plan";
import { anchorXml, pictureMark } from "../parts/shape-xml";

/** New shapes get numbers nobody in the drawing has. */
function numberShapes(all: readonly ShapeModel[]): void {
  let last = Math.max(1, ...all.map(({ number }) => number ?? 0));
  for (const shape of all) shape.number ??= ++last;
}

const frameLink = ({ isFrame, xmlInFile }: ShapeModel): string | null =>
  isFrame ? (/<(?:[\w.-]+:)?chart\b[^>]*?:id\s*=\s*["']([^"']*)["']/.exec(xmlInFile ?? "")?.[1] ?? null) : null;

/** The drawings of the sheets whose shapes are no longer as in the file. */
export const planShapes = (workbook: WorkbookModel): DrawingPatch[] =>
  workbook.sheets
    .filter(({ shapesChanged }) => shapesChanged)
    .map((sheet) => {
      const all = sheet.shapes.flatMap(withMembers);
      numberShapes(all);
      return {
        sheet: sheet.name,
        path: sheet.drawingInFile,
        known: sheet.anchorsInFile,
        isMoved: sheet.shapesMoved,
        anchors: sheet.shapes.map((shape) => ({
          xml: anchorXml(shape, sheet.shapesMoved && shape.placement !== "Absolute"),
          chart: frameLink(shape),
        })),
        pictures: all
          .filter((shape) => shape.xmlInFile === null && shape.image !== null)
          .map((shape) => ({ mark: pictureMark(shape), format: shape.image!.format, base64: shape.image!.base64 })),
      };
    });
