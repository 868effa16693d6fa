/** Assigns rows to columns, each column at most once, so that the sum of the scores is greatest (Hungarian method); −1 where a row stays alone because nothing positive is left. */
export function bestAssignment(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const places = Math.max(0, ...scores.map((row) => row.length)) + rows;
  if (rows === 0) return [];
  const cost = (row: number, place: number): number => -Math.max(0, scores[row]?.[place] ?? 0);
  const rowPotential = new Float64Array(rows + 1);
  const placePotential = new Float64Array(places + 1);
  const owner = new Int32Array(places + 1);
  const way = new Int32Array(places + 1);
  for (let row = 1; row <= rows; row++) {
    owner[0] = row;
    let place = 0;
    const least = new Float64Array(places + 1).fill(Infinity);
    const used = new Uint8Array(places + 1);
    do {
      used[place] = 1;
      const current = owner[place] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= places; other++) {
        if (used[other]) continue;
        const reduced = cost(current - 1, other - 1) - (rowPotential[current] ?? 0) - (placePotential[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          way[other] = place;
        }
        if ((least[other] ?? 0) < delta) {
          delta = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= places; other++) {
        if (used[other]) {
          rowPotential[owner[other] ?? 0] = (rowPotential[owner[other] ?? 0] ?? 0) + delta;
          placePotential[other] = (placePotential[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? 0) - delta;
      }
      place = next;
    } while (owner[place] !== 0);
    do {
      const before = way[place] ?? 0;
      owner[place] = owner[before] ?? 0;
      place = before;
    } while (place !== 0);
  }
  const chosen = new Array<number>(rows).fill(-1);
  for (let place = 1; place <= places; place++) {
    const row = owner[place] ?? 0;
    if (row > 0 && (scores[row - 1]?.[place - 1] ?? 0) > 0) chosen[row - 1] = place - 1;
  }
  return chosen;
}
