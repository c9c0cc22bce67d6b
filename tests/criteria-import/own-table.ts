import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import type { TableRows } from "../../src/evaluation/criteria-import/cells/table-cell";
import { isSameValue } from "../../src/evaluation/criteria-import/wording/same-value";
import { readRows } from "./read-case";

/**
 * Whole tables of several domains, invented and laid out as such tables are published; beside each line what a careful official
 * would make of it, written down before the reader saw it: the rule that is read, the rule that is asked first, or the points of
 * several indicators.
 */
export interface Own {
  /** Text as copied, or rows with joined cells. */
  readonly table: string | TableRows;
  readonly headings: number;
  readonly notes: number;
  readonly lines: readonly (readonly [
    name: string,
    /** `open`: asked or left to the user, but never read. */
    how: "read" | "ask" | "first" | "open",
    rule: object | readonly number[] | null,
  ])[];
}

export const each = (points: number, more: object = {}): object => ({ kind: "per_unit", points, ...more });
export const yesNo = (yes: number, no = 0): object => ({ kind: "yes_no", yes, no });
export const mark = (cap: number): object => ({ kind: "mark", cap });
export const listed = (list: readonly (readonly (number | null)[])[]): object[] =>
  list.map(([ge, lt, points]) => ({ ge, lt, points }));
export const scale = (...list: readonly (readonly (number | null)[])[]): object => ({
  kind: "value_bands",
  bands: listed(list),
});
export const share = (...list: readonly (readonly (number | null)[])[]): object => ({
  kind: "share_bands",
  numerator: "",
  denominator: "",
  bands: listed(list),
});

/** Expects that every line of a table stands somewhere and is read or asked as the official would. */
export function expectTable({ table, headings, notes, lines }: Own): void {
  const { table: read } = readRows(typeof table === "string" ? separatedText(table) : table);

  test("every line stands somewhere", () => {
    expect(read.counts).toMatchObject({ headings, notes });
    expect(read.rows.map(({ words }) => words.name.ru || words.name.kk)).toEqual(
      lines.map(([name]) => expect.stringMatching(new RegExp(`^${name}`))),
    );
  });

  test.each(lines)("%s: %s", (name, how, rule) => {
    const row = read.rows.find(({ words }) => `${words.name.ru}|${words.name.kk}`.includes(name));
    const made = row?.understanding;
    const kind = made?.kind === "understood" ? "read" : made?.kind === "question" ? "ask" : made?.kind;
    const rules =
      made?.kind === "understood"
        ? [made.reading.rule]
        : made?.kind === "question"
          ? made.candidates.map((one) => one.rule)
          : [];
    expect({ words: made?.words, rules, kind }).toEqual({
      words: made?.words,
      rules,
      kind:
        how === "first"
          ? expect.stringMatching(/^(?:read|ask)$/)
          : how === "open"
            ? expect.stringMatching(/^(?:ask|unknown)$/)
            : how,
    });
    if (rule === null) return;
    if (Array.isArray(rule)) {
      const parts = made?.kind === "question" ? made.parts : undefined;
      expect(parts?.map(({ reading }) => "points" in reading.rule && reading.rule.points)).toEqual(rule);
    } else expect([made?.words, isSameValue(rules[0], rule), rules]).toEqual([made?.words, true, rules]);
  });
}
