import { areaFromAddress } from "../../model/address";
import { noteShapes } from "../../reading/note-shapes";
import type { CommentPatch, NoteBox, NotePatch } from "../save-plan";

type Boxed = CommentPatch | NotePatch;

const NAMESPACES =
  ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const NEW_DRAWING = `<xml${NAMESPACES}>` + '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';
const boxType = (namespaces: string): string =>
  `<v:shapetype${namespaces}` +
  ' id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const isVisible = (remark: Boxed): boolean => "visible" in remark && remark.visible;
const points = (length: number): string => `${Math.round(length * 100) / 100}pt`;

const style = ({ left, top, width, height }: NoteBox, visible: boolean): string =>
  `position:absolute;margin-left:${points(left)};margin-top:${points(top)};width:${points(width)};height:${points(height)};z-index:1;visibility:${visible ? "visible" : "hidden"}`;

function newShape(remark: Boxed, number: number, namespaces: string): string {
  const { box, row, column } = remark;
  return (
    `<v:shape${namespaces} id="_x0000_s${number}" type="#_x0000_t202" style='${style(box, isVisible(remark))}' fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto">` +
    '<v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/>' +
    "<v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>" +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${box.anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column>${isVisible(remark) ? "<x:Visible/>" : ""}</x:ClientData></v:shape>`
  );
}

/** The anchor of a box that goes with its cell: columns and rows stand at its even places. */
function movedAnchor(anchor: string, rows: number, columns: number): string {
  const numbers = anchor.split(",").map((part) => Number(part.trim()));
  if (numbers.length !== 8 || numbers.some(Number.isNaN)) return anchor;
  return numbers.map((number, at) => Math.max(0, number + (at % 4 === 0 ? columns : at % 4 === 2 ? rows : 0))).join(", ");
}

function movedShape(xml: string, remark: Boxed, from: { row: number; column: number }): string {
  const look = "visible" in remark && remark.changed.look;
  const moved = xml
    .replace(/(<(?:[\w.-]+:)?Row>)[^<]*/, `$1${remark.row}`)
    .replace(/(<(?:[\w.-]+:)?Column>)[^<]*/, `$1${remark.column}`)
    .replace(
      /(<(?:[\w.-]+:)?Anchor>)([^<]*)/,
      (_, tag: string, anchor: string) =>
        tag + (look ? remark.box.anchor.join(", ") : movedAnchor(anchor, remark.row - from.row, remark.column - from.column)),
    );
  if (!look) return moved;
  const bare = moved.replace(/<((?:[\w.-]+:)?)Visible\b[^>]*?(?:\/>|>[^<]*<\/\1Visible\s*>)/, "");
  const shown = isVisible(remark) ? bare.replace(/<\/((?:[\w.-]+:)?)ClientData\s*>/, "<$1Visible/>$&") : bare;
  return shown.replace(/\bstyle\s*=\s*(?:"[^"]*"|'[^']*')/, () => `style='${style(remark.box, isVisible(remark))}'`);
}

const DRAWN = /<(?:[\w.-]+:)?(?:shape|group|rect|line|oval|roundrect|polyline|image)\s/;
const withoutTypes = (vml: string): string => vml.replace(/<((?:[\w.-]+:)?)shapetype\b[\s\S]*?<\/\1shapetype\s*>/g, "");

/** The drawing of the boxes of comments and notes; null when nothing is left in it. Shapes of other kinds stay as they are. */
export function patchNoteShapes(drawing: string, remarks: readonly Boxed[]): string | null {
  let vml = drawing || NEW_DRAWING;
  const done = new Set<Boxed>();
  for (const shape of noteShapes(vml)) {
    const remark = remarks.find(({ addressInFile }) => {
      const cell = addressInFile === null ? null : areaFromAddress(addressInFile);
      return cell?.top === shape.row && cell.left === shape.column;
    });
    vml = vml.replace(shape.xml, () => (remark ? `${movedShape(shape.xml, remark, shape)}<!--done-->` : ""));
    if (remark) done.add(remark);
  }
  vml = vml.replaceAll("<!--done-->", "");
  const added = remarks.filter((remark) => !done.has(remark));
  if (added.length === 0) return DRAWN.test(withoutTypes(vml)) ? vml : null;
  const root = /<xml\b[^>]*>/.exec(vml)?.[0] ?? "";
  const namespaces = ["v", "o", "x"].every((prefix) => root.includes(`xmlns:${prefix}=`)) ? "" : NAMESPACES;
  let number = Math.max(1024, ...[...vml.matchAll(/_x0000_s(\d+)/g)].map(([, digits]) => Number(digits)));
  const shapes = added.map((remark) => newShape(remark, ++number, namespaces)).join("");
  const type = vml.includes('"_x0000_t202"') ? "" : boxType(namespaces);
  const end = vml.lastIndexOf("</xml>");
  return vml.slice(0, end) + type + shapes + vml.slice(end);
}
