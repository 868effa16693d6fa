const path = require("node:path");
const fs = require("node:fs");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const developmentUrl = "https://localhost:3000";
/** Where the built files will be served from, without a slash at the end. */
const deployedUrl = (process.env.PLAN_LEDGER_URL ?? developmentUrl).replace(/\/+$/, "");
const port = Number(process.env.PORT ?? 3000);

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

const page = (filename, template, chunks) => new HtmlPlugin({ filename, template, chunks, scriptLoading: "defer", minify: false });

/** Excel keeps pane and ribbon buttons in one runtime, so the pane's page carries both scripts. */
const pages = [
  page("taskpane.html", "src/taskpane/taskpane.html", ["taskpane", "commands", "functions"]),
  page("commands.html", "src/commands/commands.html", ["commands"]),
  page("index.html", "src/standalone/index.html", ["standalone"]),
];

/** The page that runs the host specification in a real Excel (test/real-excel.md); it is no part of what is built. */
const specificationPage = page("specification.html", "test/excel/page/page.html", ["specification"]);

const copied = new CopyPlugin({
  patterns: [
    { from: "assets", to: "assets", globOptions: { ignore: ["**/drawings/**", "**/help.html"] } },
    { from: "assets/help.html", to: "help.html" },
    { from: "src/functions/functions.json", to: "functions.json" },
    { from: "src/taskpane/plain", to: "plain", noErrorOnMissing: true },
    { from: "manifest.xml", transform: (content) => String(content).replaceAll(developmentUrl, deployedUrl) },
  ],
});

/** Certificates that start:excel made; Excel loads add-ins over https only. */
const certificateFolder = process.env.PLAN_LEDGER_CERTIFICATES ?? path.resolve(__dirname, ".certs");
const certificates = {
  cert: path.join(certificateFolder, "localhost.crt"),
  key: path.join(certificateFolder, "localhost.key"),
  ca: path.join(certificateFolder, "ca.crt"),
};

/**
 * For developing without the Internet: PLAN_LEDGER_LOCAL_OFFICE=1 lets the pages of the development server load Office.js
 * from the package instead of Microsoft's servers. What is built never does; Microsoft supports its own servers only.
 */
const localOffice = process.env.PLAN_LEDGER_LOCAL_OFFICE === "1";
const officeFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

class LocalOffice {
  apply(compiler) {
    compiler.hooks.compilation.tap("LocalOffice", (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap("LocalOffice", (data) => ({
        ...data,
        html: data.html.replace(/https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w./]*office\.js/g, "office-js/office.js"),
      }));
    });
  }
}

function devServer(https) {
  if (https && !fs.existsSync(certificates.key)) throw new Error("No certificate yet: run npm run start:excel.");
  return {
    host: "localhost",
    port,
    server: https ? { type: "https", options: certificates } : "http",
    static: localOffice ? { directory: officeFolder, publicPath: "/office-js", watch: false } : false,
    hot: true,
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    headers: { "Access-Control-Allow-Origin": "*" },
  };
}

/** `--env only=specification` makes the one page, for its test. */
const all = (env = {}, { mode = "production" } = {}) => ({
  mode,
  target: ["web", "es2022"],
  entry: {
    taskpane: "./src/taskpane/main.tsx",
    commands: "./src/commands/main.ts",
    functions: "./src/functions/main.ts",
    standalone: "./src/standalone/main.tsx",
    ...(mode === "development" && { specification: "./test/excel/page/main.ts" }),
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    publicPath: "auto",
    // The manifest names the functions' script, so it keeps its name.
    filename: ({ chunk }) => {
      if (chunk?.name === "functions") return "functions.js";
      return mode === "production" ? "[name].[contenthash:8].js" : "[name].js";
    },
    chunkFilename: mode === "production" ? "chunks/[name].[contenthash:8].js" : "chunks/[name].js",
    assetModuleFilename: "media/[name].[contenthash:8][ext]",
    clean: true,
  },
  devtool: mode === "production" ? false : "cheap-module-source-map",
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: swc },
      { test: /\.md$/, type: "asset/source" },
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
      {
        test: /excelize\.wasm\.gz$/,
        type: "asset/resource",
        generator: { filename: "media/excelize.[contenthash:8].wasm.gz" },
      },
    ],
  },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    runtimeChunk: "single",
    splitChunks: {
      chunks: "all",
      cacheGroups: {
        react: { test: /node_modules\/(react|react-dom|scheduler)\//, name: "react", priority: 20 },
        fluent: {
          test: /node_modules\/(@fluentui|@griffel|@floating-ui|tabster|keyborg)\//,
          name: "fluent",
          chunks: "initial",
          priority: 10,
        },
      },
    },
  },
  performance: { hints: false },
  plugins: [
    ...pages,
    ...(mode === "development" ? [specificationPage] : []),
    ...(localOffice && mode === "development" ? [new LocalOffice()] : []),
    copied,
    new CssPlugin({ filename: "[name].[contenthash:8].css", chunkFilename: "chunks/[name].[contenthash:8].css" }),
  ],
  devServer: devServer(Boolean(env.https)),
});

module.exports = (env = {}, options = {}) => {
  const whole = all(env, options);
  if (env.only !== "specification") return whole;
  return { ...whole, devtool: false, entry: { specification: whole.entry.specification }, plugins: [specificationPage] };
};
