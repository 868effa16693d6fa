import { measureHeadings } from "./measure";

const { found, of, wrong } = measureHeadings();
console.log(`heading rows exact: ${found} of ${of} (${((100 * found) / of).toFixed(1)} %)`);
for (const line of wrong) console.log(`  ${line}`);
