require("tsx/cjs");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { developmentUrl } = require("./src/build/localise-manifest.ts");
const { ReleasePlugin } = require("./src/build/release-plugin.ts");
const { startingPage } = require("./src/build/starting-page.ts");

/** Microsoft supports Office.js from its own host only. */
const officeJs = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const template = path.resolve(__dirname, "src/app/taskpane.html");

const swc = {
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2021",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** `npm run build -- --env baseUrl=https://…` makes files for that host; without it, for the development server. */
module.exports = (env, { mode = "production" }) => ({
  mode,
  target: ["web", "es2021"],
  // A second build takes what has not changed from the first one: the proofs build the pane three times.
  cache: { type: "filesystem", name: mode, buildDependencies: { config: [__filename] } },
  devtool: mode === "production" ? false : "source-map",
  entry: { taskpane: "./src/app/taskpane.tsx" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    chunkFilename: "files/[name].[contenthash:8].js",
    publicPath: "auto",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: swc },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "files/[name].[contenthash:8].css" }),
    new HtmlPlugin({
      filename: "taskpane.html",
      templateContent: () => startingPage(readFileSync(template, "utf8"), officeJs),
    }),
    new CopyPlugin({ patterns: [{ from: "assets/icons", to: "assets/icons" }] }),
    new ReleasePlugin(env.baseUrl ?? developmentUrl),
  ],
  // The shortest names for what files give each other: the pane's first script is near what it may weigh.
  optimization: { mangleExports: "size" },
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "warn" },
});
