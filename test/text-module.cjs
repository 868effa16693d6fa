/** For jest: a text file as a module whose default export is the text, as webpack bundles it. */
module.exports = {
  process: (text) => ({ code: `exports.__esModule = true; exports.default = ${JSON.stringify(text)};` }),
};
