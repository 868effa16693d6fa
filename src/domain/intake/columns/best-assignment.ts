/** Assigns rows to columns, each column at most once, so that the sum of the scores is greatest (Hungarian method); −1 where a row stays alone because nothing positive is left. */
export function bestAssignment(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  if (rows === 0) return [];
  const matching = new Matching(scores);
  for (let row = 1; row <= rows; row++) matching.place(row);
  return matching.chosen();
}

/** Shortest augmenting paths over reduced costs; row and column numbers from 1, 0 is the row being placed. */
class Matching {
  private readonly places: number;
  private readonly rowPotential: Float64Array;
  private readonly placePotential: Float64Array;
  private readonly owner: Int32Array;
  private readonly way: Int32Array;

  constructor(private readonly scores: readonly (readonly number[])[]) {
    this.places = Math.max(0, ...scores.map((row) => row.length)) + scores.length;
    this.rowPotential = new Float64Array(scores.length + 1);
    this.placePotential = new Float64Array(this.places + 1);
    this.owner = new Int32Array(this.places + 1);
    this.way = new Int32Array(this.places + 1);
  }

  private at(list: Float64Array | Int32Array | Uint8Array, index: number): number {
    return list[index] ?? 0;
  }

  private cost(row: number, place: number): number {
    return -Math.max(0, this.scores[row - 1]?.[place - 1] ?? 0);
  }

  place(row: number): void {
    const least = new Float64Array(this.places + 1).fill(Infinity);
    const used = new Uint8Array(this.places + 1);
    this.owner[0] = row;
    let place = 0;
    do {
      used[place] = 1;
      place = this.nearest(place, least, used);
    } while (this.at(this.owner, place) !== 0);
    while (place !== 0) {
      const before = this.at(this.way, place);
      this.owner[place] = this.at(this.owner, before);
      place = before;
    }
  }

  /** Relaxes the costs from a place, moves the potentials, and gives the nearest place not yet used. */
  private nearest(from: number, least: Float64Array, used: Uint8Array): number {
    const row = this.at(this.owner, from);
    let delta = Infinity;
    let next = 0;
    for (let other = 1; other <= this.places; other++) {
      if (used[other]) continue;
      const reduced = this.cost(row, other) - this.at(this.rowPotential, row) - this.at(this.placePotential, other);
      if (reduced < this.at(least, other)) {
        least[other] = reduced;
        this.way[other] = from;
      }
      if (this.at(least, other) < delta) {
        delta = this.at(least, other);
        next = other;
      }
    }
    this.shift(delta, least, used);
    return next;
  }

  private shift(delta: number, least: Float64Array, used: Uint8Array): void {
    for (let place = 0; place <= this.places; place++) {
      if (!used[place]) {
        least[place] = this.at(least, place) - delta;
        continue;
      }
      const row = this.at(this.owner, place);
      this.rowPotential[row] = this.at(this.rowPotential, row) + delta;
      this.placePotential[place] = this.at(this.placePotential, place) - delta;
    }
  }

  chosen(): number[] {
    const chosen = new Array<number>(this.scores.length).fill(-1);
    for (let place = 1; place <= this.places; place++) {
      const row = this.at(this.owner, place);
      if (row > 0 && (this.scores[row - 1]?.[place - 1] ?? 0) > 0) chosen[row - 1] = place - 1;
    }
    return chosen;
  }
}
