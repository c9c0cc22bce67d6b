import fc from "fast-check";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type * as OwnWords from "../../src/evaluation/criteria-import/wording/own/own-words";
import type * as WordsOf from "../../src/evaluation/words/explain/words-of";
import type * as ReadCase from "../criteria-import/read-case";
import { sourceFiles } from "../architecture/source-files";

/**
 * No pattern that meets text from outside takes much more than twice as long for a text twice as long. What a match goes
 * back over inside is counted nowhere, so it is measured: the same pattern over texts of two lengths in one process, and
 * only the growth counts. The texts are made of what the pattern itself matches, with a part of it repeated and an end that
 * makes it fail.
 */
const readers =
  /^src\/(rating|text|cli|decisions|campaign|evaluation\/(criteria-import|returns|sheets|functions|followup|journal)|sheets\/(plan|xlsx)|pane\/(evaluation\/(bring-in|returns)|ui))\//;
/** Sentences for people hold no patterns, but for those by which papers are read. */
const isWords = (path: string): boolean => /\/words\//.test(path) && !/\/act-reading\//.test(path);

/** Patterns that only ever meet a short text, by file, with what keeps it short. */
const short: Readonly<Record<string, string>> = {
  "src/rating/returns/compare-returns.ts": "the digits of a number",
  "src/text/format-number.ts": "the digits of a number",
  "src/sheets/xlsx/read/shown-text.ts": "a format is cut to 255 characters",
  "src/sheets/xlsx/mends/font-order.ts": "a part that the program wrote itself",
};

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function patternsOf({ path, text }: { readonly path: string; readonly text: string }): Pattern[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file: path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const plain = [
  "1",
  " ",
  "\u00A0",
  "\n",
  "а",
  "a",
  "A",
  '"',
  "-",
  "–",
  ",",
  ".",
  "(",
  "1 ",
  "а ",
  "1,",
  "-1",
  "а1",
  '""',
];

/** Strings a pattern matches; where they cannot be made, there are the plain pieces alone. */
function examples({ source, flags }: Pattern): string[] {
  try {
    const pattern = new RegExp(source.replace(/\(\?<?[=!]/g, "(?:"), flags.replace(/[gyd]/g, ""));
    return fc.sample(fc.stringMatching(pattern, { size: "xsmall" }), { numRuns: 3, seed: 1 });
  } catch {
    return [];
  }
}

/** What is repeated, between what stands before it. */
function pieces(pattern: Pattern): (readonly [before: string, piece: string])[] {
  const found = new Map<string, readonly [string, string]>();
  for (const piece of plain) for (const before of ["", "х"]) found.set(before + piece, [before, piece]);
  for (const one of examples(pattern).map((text) => text.slice(0, 12))) {
    for (let at = 0; at < one.length; at++) {
      for (const length of [1, 2]) {
        const piece = one.slice(at, at + length);
        found.set(`${one.slice(0, at)}|${piece}`, [one.slice(0, at), piece]);
      }
    }
  }
  return [...found.values()];
}

const [once, twice] = [4000, 8000];
/** Below this nothing is said: a clock is too coarse, and nobody waits. */
const noticed = 3;
const most = 3;

function timeOf(pattern: RegExp, text: string): number {
  let least = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    text.replace(pattern, "");
    least = Math.min(least, performance.now() - start);
    if (least < noticed) break;
  }
  return least;
}

/** A text that makes a pattern take more than twice as long when it is twice as long, in words. */
function superlinear(pattern: Pattern, texts = pieces(pattern), ends = ["", "\u0001"]): string | null {
  const compiled = new RegExp(pattern.source, pattern.flags);
  for (const [before, piece] of texts) {
    for (const end of ends) {
      const text = (length: number): string => `${before}${piece.repeat(Math.ceil(length / piece.length))}${end}`;
      const isSlow = (): boolean =>
        [24, 400].some((length) => timeOf(compiled, text(length)) > noticed) ||
        (timeOf(compiled, text(twice)) > noticed &&
          timeOf(compiled, text(twice)) > most * timeOf(compiled, text(once)));
      // Slow once may be the machine; slow each time is the pattern.
      if (Array.from({ length: 7 }).every(isSlow))
        return `${pattern.file} /${pattern.source}/ over ${JSON.stringify(before + piece + end)}`;
    }
  }
  return null;
}

test("the measure tells a pattern that goes back from one that does not", () => {
  const pattern = (source: string): Pattern => ({ file: "", source, flags: "g" });
  for (const source of ["\\s+$", "(a|a)*b", "\\d+(?:,\\d+)*%"]) expect(superlinear(pattern(source))).not.toBeNull();
  expect(superlinear(pattern("^\\d+x"))).toBeNull();
});

test("patterns over text from outside are linear", () => {
  const patterns = sourceFiles("src")
    .filter(({ path }) => readers.test(path) && !isWords(path))
    .flatMap(patternsOf);
  expect(patterns.length).toBeGreaterThan(100);
  const slow = patterns.filter(({ file }) => short[file] === undefined).flatMap((one) => superlinear(one) ?? []);
  expect(slow).toEqual([]);
});

/** Patterns that the program puts together from texts, by the file that does: when it is loaded, and while tables are read. */
function madePatterns(): Pattern[] {
  const found = new Map<string, Pattern>();
  const Plain = RegExp;
  const note = (made: RegExp): RegExp => {
    const frames = (new Error().stack ?? "").split("\n").filter((line) => /\/src\//.test(line));
    const [, file = ""] = /(src\/[^:)]+)/.exec(frames.find((line) => !/\/pattern\.ts/.test(line)) ?? "") ?? [];
    if (readers.test(file)) found.set(made.source + made.flags, { file, source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(Plain, {
    construct: (_, parts: [string, string]) => note(new Plain(...parts)),
    apply: (_, __, parts: [string, string]) => note(new Plain(...parts)),
  });
  try {
    jest.isolateModules(() => {
      const load = <Module extends object>(path: string): Module => jest.requireActual<Module>(path);
      for (const { path, text } of sourceFiles("src")) {
        if (readers.test(path) && /new RegExp|\bpattern\(/.test(text)) load(join(process.cwd(), path));
      }
      const { readRows, rowsOfCase, cases } = load<typeof ReadCase>("../criteria-import/read-case");
      for (const name of readdirSync(cases)) {
        if (existsSync(join(cases, name, "table.tsv"))) readRows(rowsOfCase(name));
      }
      // The pattern of a sentence of the program's own is made for a text that has its words, as its template has.
      const at = (path: string): string => join(process.cwd(), "src/evaluation", path);
      const { readOwnWords } = load<typeof OwnWords>(at("criteria-import/wording/own/own-words"));
      const { explainWords } = load<typeof WordsOf>(at("words/explain/words-of"));
      for (const { rule } of Object.values(explainWords)) {
        for (const text of Object.values(rule)) readOwnWords(text, { unit: "", name: "", year: 2025, baseFields: [] });
      }
    });
  } finally {
    globalThis.RegExp = Plain;
  }
  return [...found.values()];
}

/** What tables word, over which a pattern of theirs goes back farthest; as written, with no blank taken out. */
const wordings = [
  " ",
  "1",
  "а",
  "1 ",
  "1 балл ",
  "за каждый ",
  "не более 1 ",
  "да – 1, ",
  "1–2 ",
  "снима",
  "ең көбі  ",
].map((piece) => ["", piece] as const);

test("patterns put together from texts are linear too, whatever they are handed", () => {
  const made = madePatterns();
  expect(made.length).toBeGreaterThan(150);
  // Sixteen sentences in each of three languages.
  expect(made.filter(({ file }) => file.endsWith("/own-words.ts")).length).toBeGreaterThanOrEqual(48);
  expect(made.flatMap((one) => superlinear(one, wordings, ["\u0001"]) ?? [])).toEqual([]);
});
