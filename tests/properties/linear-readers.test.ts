import { findDuplicateKey } from "../../src/cli/find-duplicate-key";
import { itemsOf } from "../../src/evaluation/criteria-import/wording/items";
import { readComparison } from "../../src/evaluation/criteria-import/wording/kinds/read-comparison";
import { readPlan } from "../../src/evaluation/criteria-import/wording/kinds/read-plan";
import { Leftover } from "../../src/evaluation/criteria-import/wording/leftover";
import { takeLimits } from "../../src/evaluation/criteria-import/wording/limits";
import { readAct } from "../../src/decisions/act/read/read-act";
import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { recogniseColumns } from "../../src/evaluation/criteria-import/columns/columns";
import { gridOf } from "../../src/evaluation/criteria-import/cells/table-cell";
import { plainText } from "../../src/evaluation/criteria-import/cells/plain-text";
import { readTable } from "../../src/evaluation/criteria-import/read-table";
import { parseExpression } from "../../src/rating/checks/parse-expression";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { readBands } from "../../src/rating/criteria/band-text";
import { matchOrganisation } from "../../src/rating/organisations/match-organisation";
import { roster } from "../../src/rating/organisations/roster";
import { parseFigure } from "../../src/rating/returns/parse-figure";
import { shownText } from "../../src/text/shown-text";
import { fitSheetName } from "../../src/sheets/plan/sheet-name";
import { shownFormula, storedFormula } from "../../src/sheets/xlsx/write/newer-functions";
import { targetOf } from "../../src/sheets/xlsx/read/read-book";
import { shownText as shownNumber } from "../../src/sheets/xlsx/read/shown-text";
import { textOfStored } from "../../src/sheets/xlsx/stored-text";
import { withoutEnd } from "../../src/text/without-end";

const looking = [
  "slice",
  "substring",
  "trim",
  "trimEnd",
  "indexOf",
  "includes",
  "startsWith",
  "normalize",
  "toLowerCase",
] as const;

/** Characters that patterns and methods of texts are handed while something is read. */
function charactersLookedAt(work: () => unknown): number {
  let sum = 0;
  const { exec } = RegExp.prototype;
  const spies = [
    jest.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = exec.call(this, text);
      // A sticky pattern looks from one place on; any other up to where it matches, or to the end.
      const end = match === null ? text.length : match.index + match[0].length;
      sum += this.sticky ? Math.max(1, match?.[0].length ?? 1) : Math.max(1, end - from);
      return match;
    }),
    ...looking.map((name) => {
      const method = String.prototype[name] as (this: string, ...given: unknown[]) => unknown;
      return jest.spyOn(String.prototype, name).mockImplementation(function (this: string, ...given: unknown[]) {
        const made = method.apply(this, given);
        if (typeof made === "string") sum += made.length;
        else if (name === "startsWith") sum += 1;
        else if (name === "indexOf") {
          const from = Number(given[1] ?? 0);
          sum += Number(made) >= 0 ? Number(made) - from + 1 : Math.max(0, this.length - from);
        } else sum += this.length;
        return made as never;
      });
    }),
  ];
  try {
    work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return sum;
}

/** Code, name and points of a table under their captions, all of them a long text. */
function readLine(text: string): unknown {
  const rowOf = (...texts: readonly string[]) => texts.map((one) => ({ text: one }));
  const grid = gridOf([
    rowOf("№", "Показатель", "Баллы"),
    rowOf("1.1", text, "5"),
    rowOf("1.2", "Охват", text),
    rowOf(text),
  ]);
  return readTable(grid, recogniseColumns(grid), { criteria: appendix1, year: 2025 });
}

const context = { year: 2025, unit: "чел.", name: "Принято", baseFields: [] };

const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ...(["integer", "money", "date", "yes-no"] as const).map(
    (type) => [`figure of type ${type}`, (text: string) => parseFigure(text, type)] as const,
  ),
  ["ends of a text", shownText],
  ["expression of a check", parseExpression],
  ["bands of a cell", readBands],
  ["name of an organisation", (text) => matchOrganisation(text, roster)],
  ["separated text", separatedText],
  ["rule in words", (text) => readRule(text, context)],
  // Whatever they are handed, not only what has been brought into one form before.
  ["limits of a rule", (text) => takeLimits(new Leftover(text))],
  ["list of labels", itemsOf],
  ["points by the plan", (text) => readPlan(new Leftover(text), undefined, context)],
  ["points by comparison", (text) => readComparison(new Leftover(text), context)],
  ["resolution of an earlier year", readAct],
  ["JSON", findDuplicateKey],
  ["formula of a cell", shownFormula],
  ["formula to be stored", storedFormula],
  ["reference of a name", targetOf],
  ["format of a number", (text) => shownNumber(1.5, text, 1900)],
  ["text of a part", textOfStored],
  ["text of a table's cell", plainText],
  ["line of a table", readLine],
  ["name of a sheet", (text) => fitSheetName(text, [], "2025")],
  ["end of a text", (text) => withoutEnd(text, /[\s1]/)],
];

const pieces = [
  "1",
  "1 ",
  "1,",
  " ",
  "\u00A0",
  "\u200Bа ",
  "(",
  "B01+",
  "[1.2]",
  "90-95:1;",
  "- ",
  "«Павлодар» ",
  "облыстық ",
  '"";',
  '"',
  "5 баллов ",
  "за каждый – ",
  "от 90 до 95 % – 300; ",
  "[",
  '{"a":',
];

/** Ends that make a reader go back over all it has read. */
const ends = ["", "x", "%", ")", "–", "\n"];

test.each(readers)("twice as long a text is at most about twice the work: %s", (_, read) => {
  for (const piece of pieces) {
    // Blanks alone go from the beginning; behind a letter they go from the end.
    for (const start of piece.trim() === "" ? ["", "x"] : [""]) {
      for (const end of ends) {
        const text = (length: number) => `${start}${piece.repeat(Math.ceil(length / piece.length))}${end}`;
        const [once, twice] = [1200, 2400].map((length) => charactersLookedAt(() => read(text(length))));
        const most = 2.3 * (once ?? 0) + 500;
        const found = (twice ?? 0) <= most ? "linear" : `${once} → ${twice}`;
        expect([start, piece, end, found]).toEqual([start, piece, end, "linear"]);
      }
    }
  }
});
