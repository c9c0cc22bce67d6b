import ts from "typescript";

/** One change of one place in a source file. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly text: string;
  readonly kind: string;
}

const swapped: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
  [ts.SyntaxKind.PlusToken]: "-",
  [ts.SyntaxKind.MinusToken]: "+",
  [ts.SyntaxKind.AsteriskToken]: "/",
  [ts.SyntaxKind.SlashToken]: "*",
};

const methods: Readonly<Record<string, string>> = {
  max: "min",
  min: "max",
  floor: "ceil",
  ceil: "floor",
  round: "floor",
  some: "every",
  every: "some",
};

/**
 * All places of a file where one small change makes another program.
 * @param file Path, for the reader.
 * @param source Its text.
 */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, text: string, kind: string): void => {
    const start = node.getStart(tree);
    found.push({
      file,
      line: tree.getLineAndCharacterOfPosition(start).line + 1,
      start,
      end: node.getEnd(),
      text,
      kind,
    });
  };
  const visit = (node: ts.Node): void => {
    // What stands in types, imports and names of fields is no behaviour.
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isTypeAliasDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const other = swapped[node.operatorToken.kind];
      if (other !== undefined) add(node.operatorToken, other, "operator");
      if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
        add(node, node.left.getText(tree), "without ??");
    } else if (ts.isConditionalExpression(node)) {
      add(node, `(${node.whenTrue.getText(tree)})`, "always the first");
      add(node, `(${node.whenFalse.getText(tree)})`, "always the second");
    } else if (ts.isIfStatement(node)) {
      add(node.expression, "false", "never");
    } else if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) {
      add(node, ts.isBigIntLiteral(node) ? `(${node.text} + 1n)` : `(${node.getText(tree)} + 1)`, "number");
    } else if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) {
      add(node, node.kind === ts.SyntaxKind.TrueKeyword ? "false" : "true", "truth");
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
      add(node, node.operand.getText(tree), "without !");
    } else if (ts.isStringLiteral(node) && node.text !== "" && !ts.isPropertyAssignment(node.parent)) {
      add(node, '""', "text");
    } else if (ts.isPropertyAccessExpression(node) && Object.hasOwn(methods, node.name.text)) {
      // What every object has is no method of the list: `toString` would be found in it.
      add(node.name, methods[node.name.text] ?? "", "method");
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
