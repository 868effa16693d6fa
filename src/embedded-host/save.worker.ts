import { applyPlan } from "./saving/apply-plan";
import { loadFileLibrary } from "./saving/load-file-library";
import type { SavePlan } from "./saving/save-plan";

/** Unpacks the library unless the server has done so already. */
async function fetchWasm(url: string): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.buffer;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

self.onmessage = async ({ data }: MessageEvent<{ plan: SavePlan; wasmUrl: string }>) => {
  try {
    const saved = await applyPlan(async () => loadFileLibrary(await fetchWasm(data.wasmUrl)), data.plan);
    self.postMessage({ saved }, { transfer: [saved.buffer] });
  } catch (error) {
    self.postMessage({ failure: error instanceof Error ? error.message : String(error) });
  }
};
