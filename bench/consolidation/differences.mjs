const isNear = (a, b) => a === b || (typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));

/**
 * Targets whose figure in a consolidated ledger is not that of one ledger that holds all. Left out: targets that some unit defines
 * otherwise, those judged household by household (a consolidated ledger holds no households), and what no unit has figures of.
 */
export function differencesFrom({ compliance, differing }, whole) {
  const otherwise = new Set(differing.map(({ text }) => text));
  const byText = new Map(whole.targets.map((target) => [target.text, target]));
  const pairs = compliance.targets
    .map((target) => ({ target, same: byText.get(target.text) }))
    .filter(({ target, same }) => same && same.kind === target.kind && typeof same.actual === "number" && !otherwise.has(target.text));
  const different = pairs.filter(({ target, same }) => !isNear(target.actual, same.actual));
  return {
    compared: pairs.length,
    different: different.map(({ target, same }) => `${target.text}: ${target.actual}, not ${same.actual}`),
  };
}
