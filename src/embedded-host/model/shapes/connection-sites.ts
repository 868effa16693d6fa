import type { Box } from "./shape-model";

type Site = readonly [across: number, down: number];

const AROUND: readonly Site[] = [
  [0.5, 0],
  [0, 0.5],
  [0.5, 1],
  [1, 0.5],
];
const EIGHTH = (1 - Math.SQRT1_2) / 2;
const CORNER = 0.29289;

/** Where lines can be fastened to figures, as parts of their width and height, anticlockwise from the top; all others have the four middles. */
const SITES: Readonly<Record<string, readonly Site[]>> = {
  ellipse: [
    [0.5, 0],
    [EIGHTH, EIGHTH],
    [0, 0.5],
    [EIGHTH, 1 - EIGHTH],
    [0.5, 1],
    [1 - EIGHTH, 1 - EIGHTH],
    [1, 0.5],
    [1 - EIGHTH, EIGHTH],
  ],
  triangle: [
    [0.5, 0],
    [0.25, 0.5],
    [0, 1],
    [0.5, 1],
    [1, 1],
    [0.75, 0.5],
  ],
  rtTriangle: [
    [0, 0],
    [0, 0.5],
    [0, 1],
    [0.5, 1],
    [1, 1],
    [0.5, 0.5],
  ],
  hexagon: [
    [1, 0.5],
    [0.75, 1],
    [0.25, 1],
    [0, 0.5],
    [0.25, 0],
    [0.75, 0],
  ],
  octagon: [
    [1, CORNER],
    [1, 1 - CORNER],
    [1 - CORNER, 1],
    [CORNER, 1],
    [0, 1 - CORNER],
    [0, CORNER],
    [CORNER, 0],
    [1 - CORNER, 0],
  ],
  pentagon: [
    [0.5, 0],
    [0, 0.382],
    [0.191, 1],
    [0.5, 1],
    [0.809, 1],
    [1, 0.382],
  ],
};

const sitesOf = (preset: string | null): readonly Site[] => SITES[preset ?? ""] ?? AROUND;

export const siteCount = (preset: string | null): number => sitesOf(preset).length;

/** The point of the sheet at which a line is fastened to a figure that may be turned. */
export function sitePoint(preset: string | null, box: Box, rotation: number, site: number): { left: number; top: number } {
  const [across, down] = sitesOf(preset)[site] ?? [0.5, 0.5];
  const [x, y] = [(across - 0.5) * box.width, (down - 0.5) * box.height];
  const [sin, cos] = [Math.sin((rotation * Math.PI) / 180), Math.cos((rotation * Math.PI) / 180)];
  return { left: box.left + box.width / 2 + x * cos - y * sin, top: box.top + box.height / 2 + x * sin + y * cos };
}
