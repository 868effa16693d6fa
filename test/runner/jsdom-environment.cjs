const { TestEnvironment } = require("jest-environment-jsdom");
const { rememberCompiled } = require("./remember-compiled.cjs");

rememberCompiled();

module.exports = TestEnvironment;
