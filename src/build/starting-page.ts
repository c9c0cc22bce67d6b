import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "@swc/core";
import { startingEn } from "../app/words/en";
import { startingKk } from "../app/words/kk";
import { startingRu } from "../app/words/ru";
import { panePolicy } from "./pane-policy";

const languages = [startingKk, startingRu, startingEn];

/** Name of the script; without a hash, since the page names it before anything else is known. */
export const startingFile = "starting.js";

/** Before any style sheet, or without one: off the edges, in a letter of the system. */
const startingLook = "margin:12px;font:14px/1.4 'Segoe UI',sans-serif";

/**
 * The page of the pane: a plain text from the first byte, then the script that watches the start, then Office.js.
 * @param template `src/app/taskpane.html`.
 * @param officeJs Tag that loads Office.js, or whatever stands in its place.
 */
export function startingPage(template: string, officeJs: string): string {
  const lines = languages.map(({ language, opening }) => `<p lang="${language}">${opening}</p>`);
  return template
    .replace('<meta charset="utf-8" />', `$&\n    <meta http-equiv="Content-Security-Policy" content="${panePolicy}" />`)
    .replace("<!-- starting -->", `<div id="starting" role="status" style="${startingLook}">${lines.join("")}</div>`)
    .replace("<!-- office.js -->", `<script src="${startingFile}"></script>\n    ${officeJs}`);
}

/**
 * The script of the start with its sentences, in JavaScript of 2009.
 * @param root Folder of the project.
 */
export function startingScript(root: string): string {
  const path = join(root, "src/app/starting.ts");
  const { code } = transformSync(readFileSync(path, "utf8"), {
    filename: path,
    swcrc: false,
    configFile: false,
    isModule: "unknown",
    jsc: { target: "es5", parser: { syntax: "typescript" } },
  });
  return `var startingWords = ${JSON.stringify(languages)}, startingLook = ${JSON.stringify(startingLook)};\n${code.replace(/^export \{\s*\};?$/m, "")}`;
}
