/** What the operations on the sample ask of Excel, and what saving costs. */
import { join } from "node:path";
import { root } from "../measured.mjs";
import { importTypescript } from "../typescript.mjs";

const { printRequests } = await importTypescript(join(import.meta.dirname, "requests.ts"));
await printRequests(root);
