import { join } from "node:path";
import * as ts from "typescript";
import { root } from "./source-files";

/** A member of the Excel JavaScript API that our code names, with the requirement set its documentation gives. */
export interface OfficeMember {
  /** `Range.values`. */
  readonly name: string;
  /** `ExcelApi 1.9`; absent where the documentation prints none. */
  readonly set?: string;
  /** First file that names it. */
  readonly file: string;
}

/** Every member of the `Excel` namespace that files below the given folders name, found by the type checker. */
export function officeMembers(folders: readonly string[]): readonly OfficeMember[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, files: [], include: [] }, ts.sys, root);
  const files = folders.flatMap((folder) => ts.sys.readDirectory(join(root, folder), [".ts", ".tsx"]));
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Map<string, OfficeMember>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is not part of the program`);
    const visit = (node: ts.Node): void => {
      for (const declaration of declarationsOf(node, checker)) {
        const name = excelName(declaration);
        if (name !== undefined && !found.has(name)) found.set(name, describe(name, declaration, file));
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function declarationsOf(node: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  if (!ts.isPropertyAccessExpression(node)) return [];
  return checker.getSymbolAtLocation(node.name)?.declarations ?? [];
}

/** `Range.values` for a property or method of a class of the namespace `Excel`. */
function excelName(declaration: ts.Declaration): string | undefined {
  const owner = declaration.parent;
  if (!ts.isClassDeclaration(owner) || owner.name === undefined) return undefined;
  if (!ts.isPropertyDeclaration(declaration) && !ts.isMethodDeclaration(declaration)) return undefined;
  const namespace = owner.parent?.parent;
  const inExcel = namespace !== undefined && ts.isModuleDeclaration(namespace) && namespace.name.text === "Excel";
  return inExcel ? `${owner.name.text}.${declaration.name.getText()}` : undefined;
}

function describe(name: string, declaration: ts.Declaration, file: string): OfficeMember {
  const set = /\[Api set: (Excel\w+ [\d.]+)/.exec(declaration.getFullText())?.[1];
  return { name, file: file.slice(root.length + 1), ...(set !== undefined && { set }) };
}
