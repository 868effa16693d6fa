/**
 * Univer's packages are compiled so that each field of an object is set by a helper, which costs the formula engine much of
 * its time. This esbuild plugin turns `_defineProperty(this, "field", value);` into
 * `this.field = value;`.
 * Fields that share their name with an accessor of any class are left: setting those would be another thing.
 */
const fs = require("node:fs");

const packages = /[\\/]@univerjs[\\/](?:core|engine-formula)[\\/]lib[\\/](?:es|cjs)[\\/]index\.js$/;
const accessor = /^\s*(?:static )?[gs]et (\w+)\(/gm;
const field = /^(\s*)_defineProperty\(this, "([A-Za-z_]\w*)", (.*)\);$/gm;

function withPlainFields(source) {
  const accessors = new Set([...source.matchAll(accessor)].map(([, name]) => name));
  return source.replace(field, (whole, indent, name, value) => (accessors.has(name) ? whole : `${indent}this.${name} = ${value};`));
}

const plainFields = {
  name: "plain-fields",
  setup(build) {
    build.onLoad({ filter: packages }, async ({ path }) => ({ contents: withPlainFields(await fs.promises.readFile(path, "utf8")) }));
  },
};

module.exports = { plainFields };
