/** The sample's log of visits, May to December 2024: the province twice a month, the district weekly, the commune daily, with gaps. */
const dayLength = 86_400_000;
const first = Date.UTC(2024, 4, 6);
const last = Date.UTC(2024, 11, 31);

const bodies = {
  Tỉnh: "Hội LHPN tỉnh Giang Châu",
  Huyện: "Hội LHPN huyện An Thủy",
  "Cơ sở": "Chi hội phụ nữ xóm 9",
};

function days() {
  const all = [];
  for (let at = first; at <= last; at += dayLength) all.push(new Date(at));
  return all;
}

/** The province came on the 9th and the 23rd, and missed one visit in August. */
const provinceCame = (date) => [9, 23].includes(date.getUTCDate()) && !(date.getUTCMonth() === 7 && date.getUTCDate() === 23);
/** The district came on Wednesdays, but not in the two weeks of the storms in September. */
const districtCame = (date) => date.getUTCDay() === 3 && !(date.getUTCMonth() === 8 && date.getUTCDate() > 7 && date.getUTCDate() < 21);
/** The hamlet's own people went round every day but a few Sundays. */
const hamletCame = (date) => !(date.getUTCDay() === 0 && date.getUTCDate() > 21);

function visit(date, level, at) {
  const seen = level === "Cơ sở" ? 6 + (at % 5) : 18 + (at % 9);
  const share = Math.min(0.95, 0.55 + (date.getTime() - first) / (last - first) / 2.4);
  return { date, level, body: bodies[level], seen, good: Math.round(seen * share) };
}

const levelsOn = (date) => [
  ...(provinceCame(date) ? ["Tỉnh"] : []),
  ...(districtCame(date) ? ["Huyện"] : []),
  ...(hamletCame(date) ? ["Cơ sở"] : []),
];

export const visits = days()
  .flatMap((date) => levelsOn(date).map((level) => ({ date, level })))
  .map(({ date, level }, at) => ({ no: at + 1, ...visit(date, level, at) }));
