import type { ColumnRole } from "./column-role";
import { plainText } from "../cells/plain-text";
import type { Grid, GridCell } from "../cells/table-cell";
import { ownLetters } from "../wording/pattern";

/** Words of how points are given. */
const aboutPoints = ownLetters(
  /кажд|(?<!\p{L})әр(?:бір)?(?!\p{L})|не (?:более|менее|выше|ниже)|аспа|асырма|емес|максим|балл|ұпай|очк|только|при условии|если|егер/iu,
);

/** Whether most texts of a column tell how points are given. */
export function isAboutPoints(rows: Grid, at: number): boolean {
  const texts = rows.map((row) => plainText(row[at]?.text ?? "")).filter((text) => text !== "");
  return texts.length > 0 && texts.filter((text) => aboutPoints.test(text)).length * 2 >= texts.length;
}

const bounds = ownLetters(
  /\d\s?[-–]\s?\d|(?<!\p{L})(?:от|до|более|менее|свыше|ниже|выше|жоғары|төмен|кем|көп|аз|дейін|нет|есть|да|бар|жоқ|иә)(?!\p{L})|отсутств|имеет|^за (?!\d)|%|(?<!\p{L})не(?!\p{L})|^еже|кажд|(?<!\p{L})әр/iu,
);

/** Whether most texts of a column are what points are given for: «98–100», «менее 95», «есть», «за каждый». */
export function areBounds(rows: Grid, at: number): boolean {
  const texts = rows.map((row) => plainText(row[at]?.text ?? "")).filter((text) => text !== "");
  return texts.length > 1 && texts.filter((text) => bounds.test(text)).length * 3 >= texts.length * 2;
}

/** Points themselves, in a column for papers, units or sources. */
const tellsPoints = /\d\s*(?:балл|ұпай|очк)|за кажд|аспа|асырма/iu;

/**
 * Whether a row is a line of the table, although its words are captions elsewhere: «Мероприятия», «ед.», «10 баллов за каждое».
 * @example isOwnRow(["1.3", "Мероприятия", "ед."]) //=> true
 */
export function isOwnRow(texts: readonly string[]): boolean {
  return texts.some((text) => /^\d+(?:\.\d+)+\.?$/.test(text) || tellsPoints.test(text));
}

/**
 * Whether a row says something about points where nobody reads it.
 * @param cells The row.
 * @param roles Role of each column.
 */
export function isUnread(cells: readonly GridCell[], roles: readonly ColumnRole[]): boolean {
  return cells.some(({ text }, at) => {
    const role = roles[at];
    // A number beside points for places is most likely points too.
    const isOfAward =
      roles.some((one) => one === "place" || one === "level") && /^\d+(?:[.,]\d+)?$/.test(plainText(text));
    if (role === "ignore") return isOfAward || aboutPoints.test(plainText(text));
    return (role === "evidence" || role === "unit" || role === "source") && tellsPoints.test(plainText(text));
  });
}
