import { plainText } from "../cells/plain-text";
import type { Grid } from "../cells/table-cell";
import type { ColumnRole } from "./column-role";
import { ownLetters } from "../wording/pattern";

/** «1, 2, 3 …» */
function isCounting(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => /^\d{1,3}[.)]?$/.test(text)).map((text) => parseInt(text, 10));
  return (
    numbers.length > 1 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at) && (numbers[0] ?? 2) < 2
  );
}

/**
 * Roles of columns without captions, by what stands in them.
 * @param grid The table.
 * @param width Number of its columns.
 */
export function rolesByContent(grid: Grid, width: number): ColumnRole[] {
  const roles = Array.from({ length: width }, (): ColumnRole => "ignore");
  const texts = (column: number): string[] =>
    grid.map((row) => plainText(row[column]?.text ?? "")).filter((text) => text !== "");
  const most = (test: (text: string) => boolean, taken: ReadonlySet<number>): number => {
    let best = -1;
    let top = 0;
    for (let column = 0; column < width; column += 1) {
      const found = taken.has(column) ? 0 : texts(column).filter(test).length;
      if (found > top) [best, top] = [column, found];
    }
    return best;
  };
  const taken = new Set<number>();
  const give = (role: ColumnRole, test: (text: string) => boolean): void => {
    const column = most(test, taken);
    if (column < 0) return;
    taken.add(column);
    roles[column] = role;
  };
  // «1.1 Численность» is a name that begins with its number.
  give("code", (text) => ownLetters(/^\d+\.\d+(?!.*\p{L}{3})/u).test(text));
  // «1, 2, 3 …» in the first column number the lines.
  if (!roles.includes("code") && width > 2 && isCounting(texts(0))) {
    roles[0] = "code";
    taken.add(0);
  }
  give("rule", (text) => ownLetters(/балл|ұпай|кажд|(?<!\p{L})әр(?:бір)? |[–-]\s*\d+/iu).test(text));
  give(roles.includes("rule") ? "points" : "rule", (text) => /^[-−–]?\d+(?:[.,]\d+)?$/.test(text));
  give("name", (text) => text.length > 12);
  // «Семинары», «Членство»: short names are names too, where no longer ones are.
  if (!roles.includes("name")) give("name", (text) => ownLetters(/\p{L}{3}/u).test(text));
  give("unit", (text) => text.length < 14 && !/^\d/.test(text));
  give("evidence", (text) => text.length > 8);
  return roles;
}
