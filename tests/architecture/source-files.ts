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
  /** Of these, the modules that are loaded when the file runs; types are gone by then. */
  readonly loads: readonly string[];
}

const known = new Map<string, readonly SourceFile[]>();

/** Every TypeScript file below a folder of the project, with what it imports. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  const files = known.get(folder) ?? readAll(folder);
  known.set(folder, files);
  return files;
}

function readAll(folder: string): readonly SourceFile[] {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => read(join(file.parentPath, file.name)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function read(absolute: string): SourceFile {
  const text = readFileSync(absolute, "utf8");
  const imports = ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
  const resolved = (names: readonly string[]): readonly string[] => names.map((name) => target(absolute, name));
  return { path: fromRoot(absolute), text, imports: resolved(imports), loads: resolved(loaded(absolute, text)) };
}

function loaded(absolute: string, text: string): readonly string[] {
  const source = ts.createSourceFile(absolute, text, ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement) => {
    const isImport =
      ts.isImportDeclaration(statement) && statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
    const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly;
    const module = isImport || isExport ? statement.moduleSpecifier : undefined;
    return module !== undefined && ts.isStringLiteral(module) ? [module.text] : [];
  });
}

function target(from: string, name: string): string {
  return name.startsWith(".") ? fromRoot(resolve(dirname(from), name)) : name;
}

function fromRoot(absolute: string): string {
  return relative(root, absolute).split(sep).join("/");
}
