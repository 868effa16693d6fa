const { TestEnvironment } = require("jest-environment-node");
const { rememberCompiled } = require("./remember-compiled.cjs");

rememberCompiled();

module.exports = TestEnvironment;
