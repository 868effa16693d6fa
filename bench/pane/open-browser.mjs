import { spawn } from "node:child_process";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../scripts/find-browser.mjs";

const port = Number(process.env.PORT ?? 3057);

/** Serves the page, built first where needed, and opens a browser; answers with what `work` does with both. */
export async function withPage(root, work) {
  const server = spawn(process.execPath, [join(root, "scripts/serve-built.mjs")], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
  });
  try {
    const address = await answering(`http://localhost:${port}/index.html`);
    const flags = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const browser = await chromium.launch({ executablePath: findBrowser(), args: [...flags, "--enable-precise-memory-info"] });
    try {
      return await work(browser, address);
    } finally {
      await browser.close();
    }
  } finally {
    server.kill();
  }
}

async function answering(address) {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return address;
    await new Promise((later) => setTimeout(later, 1000));
  }
  throw new Error(`Nothing answers at ${address}.`);
}
