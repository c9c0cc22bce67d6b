import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import * as ts from "typescript";

export const root = resolve(__dirname, "../..");

export interface SourceFile {
  /** Path from the project's root with forward slashes: `src/rating/rate.ts`. */
  readonly path: string;
  readonly text: string;
  /** Imported modules; files of the project by path, packages by name. Type imports count too. */
  readonly imports: readonly string[];
}

/** Every TypeScript file below a folder of the project, with what it imports. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => read(join(file.parentPath, file.name)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function read(absolute: string): SourceFile {
  const text = readFileSync(absolute, "utf8");
  const imports = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
  return { path: fromRoot(absolute), text, imports: imports.map((name) => target(absolute, name)) };
}

function target(from: string, name: string): string {
  return name.startsWith(".") ? fromRoot(resolve(dirname(from), name)) : name;
}

function fromRoot(absolute: string): string {
  return relative(root, absolute).split(sep).join("/");
}
