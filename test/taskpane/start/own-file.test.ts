import { openWorkbookFile } from "../../../src/taskpane/main/own-file";

/** A document whose file comes in slices, or fails at one of them; what Office offers add-ins, no more. */
function documentOf(bytes: Uint8Array, sliceSize: number, failingSlice = -1) {
  const closeAsync = jest.fn();
  const slices = Array.from({ length: Math.ceil(bytes.length / sliceSize) }, (_, at) => bytes.slice(at * sliceSize, (at + 1) * sliceSize));
  const file = {
    size: bytes.length,
    sliceCount: slices.length,
    closeAsync,
    getSliceAsync: (at: number, answer: (result: unknown) => void) =>
      answer(
        at === failingSlice
          ? { status: "failed" }
          : { status: "succeeded", value: { index: at, size: slices[at]!.length, data: [...slices[at]!] } },
      ),
  };
  const getFileAsync = (_type: unknown, _options: unknown, answer: (result: unknown) => void) =>
    answer({ status: "succeeded", value: file });
  return { source: { getFileAsync } as unknown as Office.Document, closeAsync };
}

const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
const excel = (createWorkbook: (base64?: string) => Promise<void>) => ({ createWorkbook }) as unknown as typeof Excel;
const opens = excel(async () => undefined);

it("the open workbook is read slice by slice, and its file given back to Office", async () => {
  const { source, closeAsync } = documentOf(bytes, 30_000);
  expect(await openWorkbookFile(source, opens).read()).toEqual({ ok: true, value: bytes });
  expect(closeAsync).toHaveBeenCalledTimes(1);
});

it("where Office gives no file, or breaks off, the person is told what to do instead", async () => {
  const { source, closeAsync } = documentOf(bytes, 30_000, 2);
  expect(await openWorkbookFile(source, opens).read()).toEqual({ ok: false, refusal: { code: "copy-not-possible" } });
  expect(closeAsync).toHaveBeenCalledTimes(1);
  const none = { getFileAsync: (_: unknown, __: unknown, answer: (result: unknown) => void) => answer({ status: "failed" }) };
  expect((await openWorkbookFile(none as unknown as Office.Document, opens).read()).ok).toBe(false);
});

it("a copy opens in a window of its own", async () => {
  let opened = "";
  const { source } = documentOf(bytes, 30_000);
  const file = openWorkbookFile(
    source,
    excel(async (base64 = "") => void (opened = base64)),
  );
  expect(await file.handOver(bytes)).toEqual({ ok: true, value: "opened" });
  expect(Uint8Array.from(Buffer.from(opened, "base64"))).toEqual(bytes);
  const refuses = openWorkbookFile(
    source,
    excel(() => Promise.reject(new Error("not here"))),
  );
  expect(await refuses.handOver(bytes)).toEqual({ ok: false, refusal: { code: "copy-not-possible" } });
});
