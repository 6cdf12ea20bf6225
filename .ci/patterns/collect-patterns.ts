import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { operations } from "../../src/contract/operations.ts";
import { compilePaths } from "../../src/contract/path-matcher.ts";

/** A pattern, and where it stands. */
export interface Found {
  readonly path: string;
  readonly pattern: string;
  readonly flags: string;
}

/** What requests are read with: the contract, the code that is made of it, and the server. */
const sources = ["{server,src/contract}/**/*.ts", "src/generated/validators.js"];
const machinery = /\.test(-d)?\.ts$|\/testing\/|^server\/trials\//;

/** Made of the contract's paths when a program starts, by the file that makes them. */
const made: Readonly<Record<string, readonly RegExp[]>> = {
  "src/contract/path-matcher.ts": [...compilePaths(operations).values()].map(({ expression }) => expression),
};

/**
 * Collects every pattern of the contract and of what reads requests, each once.
 *
 * @throws RangeError for one that is put together in a way that cannot be followed.
 */
export function collectPatterns(root: string): Found[] {
  const paths = globSync(sources, { cwd: root }).filter((path) => !machinery.test(path));
  const files = paths.map((path) => {
    return ts.createSourceFile(path, readFileSync(`${root}/${path}`, "utf8"), ts.ScriptTarget.Latest, true);
  });
  const texts = files.map((file) => new Map(constantsOf(file)));
  const anywhere = new Map(texts.flatMap((own) => [...own]));
  const inCode = files.flatMap((file, index) => {
    return patternsOf(file, (name) => texts[index]?.get(name) ?? anywhere.get(name));
  });
  const inContract = ["openapi.json", "sandbox.json"].flatMap((name) => {
    const path = `src/generated/${name}`;
    return patternsIn(JSON.parse(readFileSync(`${root}/${path}`, "utf8")), path);
  });
  const byText = Map.groupBy([...inContract, ...inCode], ({ pattern, flags }) => `/${pattern}/${flags}`);
  return [...byText.values()].flatMap(([first]) => (first ? [first] : []));
}

function patternsIn(value: unknown, path: string): Found[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    return key === "pattern" && typeof member === "string"
      ? [{ path, pattern: member, flags: "u" }]
      : patternsIn(member, path);
  });
}

/** Texts that patterns are put together of, by the names of their constants. */
function constantsOf(file: ts.SourceFile): [string, string][] {
  const texts = new Map<string, string>();
  for (const node of nodesOf(file)) {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) continue;
    const text = textOf(node.initializer, (name) => texts.get(name));
    if (text !== undefined) texts.set(node.name.text, text);
  }
  return [...texts];
}

type TextNamed = (name: string) => string | undefined;

function patternsOf(file: ts.SourceFile, textNamed: TextNamed): Found[] {
  const path = file.fileName;
  return nodesOf(file).flatMap((node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern = "", flags = ""] = /^\/([\s\S]*)\/(\w*)$/.exec(node.text) ?? [];
      return [{ path, pattern, flags }];
    }
    if (!ts.isNewExpression(node) || node.expression.getText(file) !== "RegExp") return [];
    const [pattern, flags] = (node.arguments ?? []).map((argument) => textOf(argument, textNamed));
    if (pattern !== undefined) return [{ path, pattern, flags: flags ?? "" }];
    const known = made[path];
    if (known !== undefined) return known.map(({ source, flags }) => ({ path, pattern: source, flags }));
    throw new RangeError(`${path} makes a pattern of what is no constant: ${node.getText(file)}`);
  });
}

/** What a text, a template of texts, or the name of one says; undefined for anything else. */
function textOf(node: ts.Expression, textNamed: TextNamed): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) return textNamed(node.text);
  const isRaw = ts.isTaggedTemplateExpression(node) && node.tag.getText() === "String.raw";
  const template = isRaw ? node.template : node;
  if (isRaw && ts.isNoSubstitutionTemplateLiteral(template)) return template.rawText;
  if (!ts.isTemplateExpression(template)) return undefined;
  const said = (part: ts.TemplateLiteralLikeNode) => (isRaw ? (part.rawText ?? part.text) : part.text);
  const spans = template.templateSpans.map(({ expression, literal }) => {
    const text = textOf(expression, textNamed);
    return text === undefined ? undefined : text + said(literal);
  });
  return spans.includes(undefined) ? undefined : said(template.head) + spans.join("");
}

function nodesOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return [node, ...children.flatMap(nodesOf)];
}
