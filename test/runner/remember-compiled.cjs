const vm = require("node:vm");

/** What was compiled in this process, by file: jest loads every module anew for each test file, but it need not be parsed again. */
const compiled = new Map();
const compileFunction = vm.compileFunction;

/** Lets the modules of all test files of this process be compiled once. */
function rememberCompiled() {
  vm.compileFunction = (source, names, options = {}) => {
    const known = compiled.get(options.filename);
    if (known?.source === source) return compileFunction(source, names, { ...options, cachedData: known.data });
    const made = compileFunction(source, names, { ...options, produceCachedData: true });
    if (options.filename && made.cachedData) compiled.set(options.filename, { source, data: made.cachedData });
    return made;
  };
}

module.exports = { rememberCompiled };
