import { plainText } from "../cells/plain-text";
import { ownLetters } from "../wording/pattern";

const gradeCaption = ownLetters(
  /^(?:балл\p{L}{0,3}\s{1,3})?\d+(?:[.,]\d+)?\s?(?:балл\p{L}{0,3}|ұпай|очк\p{L}{0,2})?$/iu,
);

/**
 * Columns that say what it takes to get so many points: «5 баллов | 4 балла | 3 балла», or «5 | 4 | 3» under one caption.
 * @param texts Captions of each column, from the top.
 * @returns Their positions; none where it is one column only.
 * @example gradeColumns([["№"], ["5 баллов"], ["3 балла"]]).size //=> 2
 */
export function gradeColumns(texts: readonly (readonly string[])[]): ReadonlySet<number> {
  const columns = texts.map((column) => column.map((text) => plainText(text)).filter((text) => text !== ""));
  const above = columns.map((lines) => lines.slice(0, -1).join(" "));
  const found = columns.flatMap((lines, at) => {
    const last = lines.at(-1) ?? "";
    const isShared = /балл|ұпай|очк/iu.test(above[at] ?? "") && above.filter((one) => one === above[at]).length > 1;
    return gradeCaption.test(last) && (ownLetters(/\p{L}/u).test(last) || isShared) ? [at] : [];
  });
  return new Set(found.length > 1 ? found : []);
}
