/** Serves the add-in on https://localhost:3000, as Excel wants it. Then, in another window: node scripts/sideload.mjs */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { parseNumber } from "office-addin-cli";
import { certificatesReady } from "./certificates.mjs";

const require = createRequire(import.meta.url);
const port = parseNumber(process.env.PORT ?? "3000", "PORT should be a number.");
const { folder, trusted } = await certificatesReady();

if (!trusted) console.error(`Trust ${folder}/ca.crt in your browser before you upload the manifest to Excel on the web.`);
console.error("When it runs, put the add-in into Excel: node scripts/sideload.mjs");
const server = spawn(process.execPath, [require.resolve("webpack-cli/bin/cli.js"), "serve", "--mode", "development", "--env", "https"], {
  stdio: "inherit",
  env: { ...process.env, PORT: String(port), PLAN_LEDGER_CERTIFICATES: folder },
});
server.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
