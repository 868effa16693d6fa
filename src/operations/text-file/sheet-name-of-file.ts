/** A sheet name from a file's name: without folder, ending and the signs that Excel does not take, 31 characters at most. */
export function sheetNameOfFile(path: string): string {
  const stem = (path.split(/[\\/]/).at(-1) ?? "").replace(/\.[^.]*$/, "").normalize("NFC");
  const name = stem
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim()
    .slice(0, 31);
  return name === "" || /^history$/i.test(name) ? "Sheet1" : name;
}
