import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiler, Compilation } from "webpack";
import { functionSpecs, functionTexts, functionsMetadata } from "../app/functions-metadata";
import { helpPage } from "../evaluation/functions/help-page";
import { languages } from "../text/language";
import { firstJavaScriptLimit, firstJavaScriptSize } from "./first-javascript-size";
import { listFile } from "./hosting/check-hosting";
import { localiseManifest } from "./localise-manifest";
import { startingFile, startingScript } from "./starting-page";

/** What must never be delivered: the workbench, the stand-in for Excel, its engine and client, build tools, tests. */
const foreign = /[\\/](?:src[\\/](?:workbench|excel-host|build)|tests|node_modules[\\/](?:@univerjs|@microsoft[\\/]office-js))[\\/]/;

/** Adds the files that are written from typed sources, and refuses a build that is too large or holds foreign code. */
export class ReleasePlugin {
  private readonly baseUrl: string;

  /** @param baseUrl https address under which the build will stand. */
  constructor(baseUrl: string) {
    this.baseUrl = baseUrl;
  }

  apply(compiler: Compiler): void {
    const { Compilation: stages, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ReleasePlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "ReleasePlugin", stage: stages.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, text] of this.writtenFiles(compiler.context)) {
            compilation.emitAsset(name, new sources.RawSource(text));
          }
        },
      );
      compilation.hooks.processAssets.tap(
        { name: "ReleasePlugin", stage: stages.PROCESS_ASSETS_STAGE_REPORT },
        () => compilation.emitAsset(listFile, new sources.RawSource(fileList(compilation))),
      );
      compilation.hooks.finishModules.tap("ReleasePlugin", () => {
        for (const file of foreignModules(compilation)) {
          compilation.errors.push(new WebpackError(`${file} must not be delivered`));
        }
      });
    });
    if (compiler.options.mode !== "production") return;
    compiler.hooks.afterEmit.tap("ReleasePlugin", (compilation) => {
      if (compilation.errors.length > 0) return;
      const size = firstJavaScriptSize(compilation.outputOptions.path ?? "dist");
      if (size <= firstJavaScriptLimit) return;
      const [actual, most] = [size, firstJavaScriptLimit].map((bytes) => `${(bytes / 1024).toFixed(1)} KB`);
      compilation.errors.push(new WebpackError(`The pane's first JavaScript has ${actual} gzipped, more than ${most}`));
    });
  }

  private writtenFiles(root: string): [string, string][] {
    return [
      ...languages.map((language): [string, string] => [
        `functions.${language}.json`,
        `${JSON.stringify(functionsMetadata(language), null, 2)}\n`,
      ]),
      ["manifest.xml", localiseManifest(readFileSync(join(root, "manifest.xml"), "utf8"), this.baseUrl)],
      ["help.html", helpPage(functionSpecs, functionTexts)],
      [startingFile, startingScript(join(__dirname, "../.."))],
    ];
  }
}

/** Every file of the build with the fingerprint of its bytes, for `npm run check:hosting`. */
function fileList(compilation: Compilation): string {
  const files = compilation
    .getAssets()
    .map(({ name, source }) => [name, createHash("sha256").update(source.buffer()).digest("hex")] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(files), null, 1)}\n`;
}

function foreignModules(compilation: Compilation): string[] {
  return [...compilation.modules].map((module) => module.identifier()).filter((name) => foreign.test(name));
}
