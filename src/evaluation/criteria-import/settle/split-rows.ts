import { withoutEnd } from "../../../text/without-end";
import type { ReadRow } from "../read-table";
import type { Decision } from "./decision";
import type { WordedRow } from "../lines/worded-row";

/** More parts than this are no list of levels. */
const mostParts = 99;

/**
 * The lines of a table where some are split: each indicator that a line words becomes a line of its own, «2.3» the lines «2.3.1» and «2.3.2».
 * @param rows As read.
 * @param decisions By line; a part is the line with hundredths, 12.01 the first of line 12.
 */
export function splitRows(rows: readonly ReadRow[], decisions: ReadonlyMap<number, Decision>): readonly ReadRow[] {
  return rows.flatMap((row) => {
    const { understanding, words, code } = row;
    const isSplit = decisions.get(words.line)?.kind === "split" && understanding.kind === "question";
    // Apart they would give more than the most of all together.
    if (!isSplit || understanding.most !== undefined) return [row];
    return (understanding.parts ?? []).slice(0, mostParts).map(({ name, reading }, at): ReadRow => {
      const own = code === "" ? "" : `${code}.${at + 1}`;
      return {
        ...row,
        code: own,
        words: {
          ...words,
          code: own,
          line: Number((words.line + (at + 1) / 100).toFixed(2)),
          partOf: words.line,
          name: joinedName(words.name, name),
        },
        understanding: { kind: "understood", reading, words: understanding.words },
      };
    });
  });
}

/** The part is named in the language of the table; a name in both keeps both. */
function joinedName({ kk, ru }: WordedRow["name"], part: string): WordedRow["name"] {
  const joined = (name: string): string => (name === "" ? "" : `${withoutEnd(name, /[:;.\s]/)}: ${part}`);
  return { kk: joined(kk), ru: joined(ru) };
}
