/** Who finds households that were typed twice, and how fast:  npm run bench:duplicates */
import { join } from "node:path";
import { importTypescript } from "../typescript.mjs";

await importTypescript(join(import.meta.dirname, "duplicates.ts"), {
  "talisman/metrics/jaro-winkler": "talisman/metrics/jaro-winkler.js",
  "talisman/keyers/fingerprint": "talisman/keyers/fingerprint.js",
});
