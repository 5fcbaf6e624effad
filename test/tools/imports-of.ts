import ts from 'typescript';

/** One import (or re-export) as it stands in a file. */
export interface Import {
  readonly specifier: string;
  /** `import('…')` as an expression: loaded when reached, not with the file. */
  readonly dynamic: boolean;
}

/** Every import of a source text: static, re-exported, dynamic, and in types. */
export function importsOf(text: string, fileName: string): Import[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest);
  return importsBelow(source);
}

function importsBelow(node: ts.Node): Import[] {
  const own = importAt(node);
  const below: Import[] = [];
  ts.forEachChild(node, (child) => void below.push(...importsBelow(child)));
  return own === undefined ? below : [own, ...below];
}

function importAt(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return importNamed(node.moduleSpecifier, false);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return importNamed(node.argument.literal, false);
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? importNamed(node.arguments[0], true) : undefined;
}

function importNamed(name: ts.Node | undefined, dynamic: boolean): Import | undefined {
  return name !== undefined && ts.isStringLiteralLike(name) ? { specifier: name.text, dynamic } : undefined;
}

/** Whether a file only hands on what others export. */
export function isBarrel(text: string, fileName: string): boolean {
  const { statements } = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest);
  return statements.length > 0 && statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier);
}
