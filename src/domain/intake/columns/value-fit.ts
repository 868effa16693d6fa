import type { ColumnProfile } from "./column-profile";
import type { FieldType } from "../fields";

type Fit = (profile: ColumnProfile) => number;

const unlessMostly = (share: number, good: number): number => (share > 0.5 ? -0.6 : good);

const FITS: Readonly<Record<FieldType, Fit>> = {
  ordinal: (p) =>
    p.counting > 0.5 ? 1 : p.names > 0.4 || p.averageLength > 14 || p.dates > 0.5 ? -1 : p.numbers > 0.5 && p.smallWhole > 0.5 ? 0.2 : 0,
  name: (p) =>
    p.names > 0.5
      ? 1
      : p.numbers + p.dates + p.ids > 0.5 || p.yesNo > 0.5
        ? -1
        : p.places > 0.5 || p.measures > 0.5
          ? -0.6
          : p.texts > 0.5
            ? 0.2
            : 0,
  year: (p) => (p.years > 0.5 ? 1 : p.dates > 0.5 ? 0.35 : p.marks > 0.5 || p.names > 0.4 || (p.numbers > 0.7 && p.years < 0.2) ? -0.8 : 0),
  date: (p) =>
    p.dates > 0.5
      ? 1
      : p.years > 0.7
        ? 0.1
        : p.names > 0.4 || p.ids > 0.5 || (p.numbers > 0.6 && p.dates < 0.1) || p.yesNo > 0.6
          ? -0.8
          : 0,
  id: (p) => (p.ids > 0.5 && p.phones < 0.7 ? 1 : p.names > 0.4 || p.dates > 0.5 || p.years > 0.5 || p.smallWhole > 0.5 ? -1 : 0.1),
  phone: (p) => (p.phones > 0.5 ? 1 : p.names > 0.4 || p.dates > 0.5 || p.years > 0.5 || p.smallWhole > 0.5 || p.ids > 0.6 ? -1 : 0.1),
  gender: (p) => (p.genders > 0.5 ? 1 : p.filled > 0 && p.marks < 0.5 && (p.smallWhole < 0.5 || p.distinct > 0.5) ? -0.8 : 0.2),
  "yes-no": (p) => (p.yesNo > 0.5 ? 1 : p.names > 0.4 || p.dates > 0.6 || (p.numbers > 0.6 && p.distinct > 0.3) ? -0.6 : 0),
  mark: (p) =>
    p.yesNo > 0.5
      ? 0.7
      : p.names > 0.7 && p.averageLength > 9
        ? -0.8
        : p.numbers > 0.6 && p.distinct > 0.3
          ? -0.6
          : p.dates > 0.6
            ? -0.5
            : 0.1,
  count: (p) =>
    p.numbers > 0.6
      ? p.years > 0.8 || p.counting > 0.7
        ? 0
        : 0.8
      : p.names > 0.4 || p.dates > 0.5 || p.averageLength > 20
        ? -1
        : p.yesNo > 0.5 && p.numbers < 0.2
          ? -0.9
          : p.filled === 0 || p.marks > 0.5
            ? 0
            : -0.4,
  number: (p) =>
    p.yesNo > 0.5 && p.numbers < 0.2
      ? -0.9
      : p.numbers > 0.6 || p.percents > 0.5
        ? 0.8
        : p.names > 0.4 || p.averageLength > 25
          ? -0.9
          : p.measures > 0.6
            ? -1
            : 0,
  percent: (p) => (p.percents > 0.5 ? 1 : p.numbers > 0.6 ? 0.6 : p.texts > 0.6 ? -0.8 : 0),
  measure: (p) => (p.measures > 0.5 ? 1 : p.numbers > 0.5 || p.dates > 0.5 ? -1 : p.averageLength > 16 ? -0.6 : 0.1),
  place: (p) =>
    p.communes + p.districts > 0.7
      ? 0.2
      : p.places > 0.5
        ? 1
        : p.dates > 0.5 || p.ids > 0.5 || p.years > 0.5 || p.measures > 0.6
          ? -0.9
          : p.names > 0.7
            ? -0.2
            : 0.1,
  address: (p) =>
    p.places > 0.5 && p.averageLength < 14
      ? -0.3
      : p.dates > 0.5 || p.ids > 0.5 || p.years > 0.5 || p.numbers > 0.6
        ? -0.9
        : p.texts > 0.5
          ? 0.5
          : 0,
  commune: (p) => (p.communes > 0.5 ? 1 : p.dates > 0.5 || p.ids > 0.5 || p.numbers > 0.6 || p.measures > 0.6 ? -0.9 : 0.1),
  district: (p) => (p.districts > 0.5 ? 1 : p.dates > 0.5 || p.ids > 0.5 || p.numbers > 0.6 || p.measures > 0.6 ? -0.9 : 0.1),
  level: (p) => (p.levels > 0.5 ? 1 : p.numbers > 0.5 || p.dates > 0.5 || p.averageLength > 20 ? -0.8 : 0),
  colour: (p) => (p.colours > 0.5 ? 1 : p.numbers > 0.5 || p.dates > 0.5 || p.averageLength > 20 ? -0.8 : 0),
  word: (p) => (p.averageLength > 30 || p.dates > 0.5 ? -0.6 : 0.1),
  text: (p) => (p.texts > 0.5 && p.averageLength > 8 ? 0.5 : unlessMostly(p.numbers + p.dates, 0)),
};

/** How well a column's values fit what a field holds: 1 as they should be, 0 says nothing, −1 impossible. */
export function valueFit(type: FieldType, profile: ColumnProfile): number {
  return profile.filled === 0 ? 0 : FITS[type](profile);
}
