import { bothLanguages } from "../cells/both-languages";
import { isKazakh, plainText } from "../cells/plain-text";
import { awardColumns, awardOf } from "./award-columns";
import { gradeColumns } from "./grade-columns";
import { rolesByContent } from "./roles-by-content";
import { areBounds, isAboutPoints, isOwnRow } from "./about-points";
import type { ColumnMapping, ColumnRole } from "./column-role";
import type { Grid } from "../cells/table-cell";
import { ownLetters } from "../wording/pattern";

const captions: readonly (readonly [Exclude<ColumnRole, "ignore">, RegExp])[] = [
  ["code", /^(№|пункт$|тармақ$|n°|n ?п|no\b|код|коды|р\/с|р\/н|п\/п|№ ?[пр]\/[пс])/i],
  ["evidence", /растайтын|подтвержд|растау құжат|документ|құжат/i],
  ["source", /(?:ақпарат|дерек|деректер|мәлімет|мәліметтер)(?:дің|тың|тің)? ?көз|источник/i],
  [
    "unit",
    ownLetters(/өлш(?:ем(?!шарт)|\. ?бірл)|единиц\p{L}{0,40} изм|ед\. ?изм|^(?:ед\.?|единиц[аы]|бірлі(?:к|гі))$/iu),
  ],
  ["took-part", /^(?:за )?участие$|қатысқаны үшін/i],
  ["place", ownLetters(/^(?:занятое |призовое )?место(?!\p{L})|^(?:алған )?(?:орын|орны)(?!\p{L})/iu)],
  // «Предельное количество баллов» bounds the points, «предельное количество» what is counted.
  [
    "most",
    ownLetters(
      /^(?!.*(?:балл|ұпай|очк)).*(?:көп|максим\p{L}{1,40}|предельн\p{L}{1,40}) (?:саны|количеств|число)|ең көп рет/iu,
    ),
  ],
  [
    "cap",
    ownLetters(
      /максим|макс\.|предельн\p{L}{1,4} (?:количество |число |сумма )?(?:балл|очк)|(?:ең (?:көп|жоғары)|шекті) (?:балл|ұпай)|(?:ұпай|балл)\p{L}{0,4} (?:ең )?(?:жоғар|көп|шекті)/iu,
    ),
  ],
  ["weight", ownLetters(/^(?:вес|весов\p{L}{0,40} коэффициент|коэффициент|салмағы|салмақ)(?!\p{L})/iu)],
  [
    "rule",
    /есептеу|расч[её]т|порядок начисл|правил|қалай|шкала|порядок оцен|методик|за что|не үшін|критери[йи] оцен|условия|порогов|бағалау (?:тәртіб|шкала|шарт|әдіс|ереж)/i,
  ],
  ["points", /ұпай|балл|очк|^оценка/i],
  [
    "name",
    /көрсеткіш|показател|индикатор|наименовани|атауы|критери|өлшемшарт|^(?:содержани|мазмұны|параметр|мероприяти|іс-шара|жарыс|достижени|направлени|вид(?:ы)? (?:работ|программ|спорт|соревнован|деятельн))/i,
  ],
];

/** What somebody got or gave himself, or the least to pass: none of it says how points are given. */
const isToBeFilled = /набран|фактическ|самооцен|итогов|минимальн|жинаған|жинағаны|өзін-өзі|ең (?:аз|төмен)/iu;
const mostHeadRows = 4;

/**
 * Recognises the columns of a table from its captions in Kazakh or Russian, and where there are none from what stands in them.
 * @param grid The table.
 */
export function recogniseColumns(grid: Grid): ColumnMapping {
  const width = grid[0]?.length ?? 0;
  const score = (row: number): number => {
    const texts = (grid[row] ?? []).map(({ text }) => plainText(text));
    const captions = texts.map((text) => [text]);
    const areGrades = gradeColumns(captions).size > 1 || awardColumns(captions).size > 1;
    const known = new Set(texts.flatMap((text) => roleOfCaption(text) ?? [])).size;
    return areGrades ? known + 1 : isOwnRow(texts) ? 0 : known;
  };
  const head = grid.slice(0, 12).findIndex((_, row) => score(row) >= 2);
  if (head < 0) {
    const roles = rolesByContent(grid, width);
    return { roles, headRows: isWordsAlone(grid, roles) ? 1 : 0 };
  }
  let last = head + 1;
  while (last < grid.length && last < head + mostHeadRows && isHead(grid, last)) last += 1;
  const rows = grid.slice(head, last).map(captionTexts);
  const texts = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""));
  const grades = gradeColumns(texts);
  const awards = awardColumns(texts);
  const roles = texts.map((column, at): ColumnRole => {
    if (grades.has(at)) return "grade";
    const award = awards.get(at);
    if (award) return award.role;
    const role = roleOfCaption(column.join(" ")) ?? "ignore";
    return role === "place" && !column.some((text) => isPlaceNumber.test(plainText(text))) ? "ignore" : role;
  });
  const named = withName(withRule(roles, texts, grid.slice(last)), grid.slice(last));
  return { roles: tellApart(named, grid, last, texts), headRows: last };
}

/** Captions that nobody knows: words without a figure above lines that have numbers, in each of several columns. */
function isWordsAlone(grid: Grid, roles: readonly ColumnRole[]): boolean {
  const [first = [], second = []] = grid.map((row) => row.map(({ text }) => plainText(text)));
  const filled = first.filter((text) => text !== "");
  const code = roles.indexOf("code");
  const isNumbered = code >= 0 && /^\d/.test(second[code] ?? "") && !/^\d/.test(first[code] ?? "");
  return isNumbered && new Set(filled).size > 2 && filled.every((text) => text.length < 60 && !/\d/.test(text));
}

/** Under a caption that nobody knows the wordiest column that is left names the criteria. */
function withName(roles: ColumnRole[], rows: Grid): ColumnRole[] {
  if (roles.some((role) => role.startsWith("name"))) return roles;
  const wordsOf = (at: number): number => rows.reduce((sum, row) => sum + plainText(row[at]?.text ?? "").length, 0);
  const free = roles.flatMap((role, at) => (role === "ignore" ? [at] : []));
  const [wordiest] = free.filter((at) => wordsOf(at) > 4 * rows.length).sort((a, b) => wordsOf(b) - wordsOf(a));
  return roles.map((role, at) => (at === wordiest ? "name" : role));
}

const isPlaceNumber = /^\d{1,2}(?:\s*[-–]\s*\d{1,2})?$/;

/** «Алған орны» above «1 | 2 | 3» stands over all of them, joined or not. */
function captionTexts(row: Grid[number], at: number, rows: Grid): string[] {
  const below = rows[at + 1];
  let last = "";
  return row.map(({ text }, column) => {
    if (plainText(text) !== "") last = text;
    const isOver = at === 0 && below !== undefined && isPlaceNumber.test(plainText(below[column]?.text ?? ""));
    return plainText(text) === "" && isOver ? last : text;
  });
}

const worded = ownLetters(/\d|кажд|(?<!\p{L})(?:да|нет|бар|жоқ|әр|әрбір|от|до|не)(?!\p{L})/iu);

/** A caption may fit two columns: what stands below tells the rule from the name, and points from their most. */
function withRule(roles: ColumnRole[], texts: readonly (readonly string[])[], rows: Grid): ColumnRole[] {
  const scoreOf = (at: number): number => rows.filter((row) => worded.test(plainText(row[at]?.text ?? ""))).length;
  const rule = roles.indexOf("rule");
  const names = roles.flatMap((role, at) => (role === "name" ? [at] : []));
  const [name = -1, second = -1] = names;
  const isCriterion = /критери/i.test(texts[rule]?.join(" ") ?? "");
  if (rule >= 0 && isCriterion && name >= 0 && scoreOf(name) > scoreOf(rule))
    return roles.map((role, at) => (at === rule ? "name" : at === name ? "rule" : role));
  if (rule >= 0 && isCriterion && name < 0) return roles.map((role, at) => (at === rule ? "name" : role));
  const isFree = (at: number): boolean => roles[at] === "ignore" && !isToBeFilled.test(texts[at]?.join(" ") ?? "");
  const ofBounds = roles.findIndex((_, at) => isFree(at) && areBounds(rows, at));
  const remark = ofBounds >= 0 ? ofBounds : roles.findIndex((_, at) => isFree(at) && isAboutPoints(rows, at));
  const bare = rule >= 0 ? rule : roles.indexOf("points");
  const isBare = (row: Grid[number]): boolean => /^[-−–]?[\d.,]*$/.test(plainText(row[bare]?.text ?? ""));
  // «Балл | Примечание»: 5 and «за каждое»; «Значение | Балл»: «98–100» and 20, if most lines are so.
  if (remark >= 0 && bare >= 0 && rows.filter(isBare).length >= rows.length * (ofBounds >= 0 ? 0.8 : 1))
    return roles.map((role, at) => (at === remark ? "rule" : at === bare ? "points" : role));
  if (
    rule < 0 &&
    second >= 0 &&
    (roles.includes("points") || roles.includes("cap")) &&
    scoreOf(second) > 2 * scoreOf(name)
  ) {
    const kazakh = (at: number): boolean => rows.some((row) => isKazakh(row[at]?.text ?? ""));
    const isSameLanguage = kazakh(name) === kazakh(second);
    if (isSameLanguage) return roles.map((role, at) => (at === second ? "rule" : role));
  }
  const hasPoints = roles.some((role) => /^(?:rule|points|place|level|grade)$/.test(role));
  if (!hasPoints && remark >= 0) return roles.map((role, at) => (at === remark ? "rule" : role));
  return hasPoints ? roles : roles.map((role) => (role === "cap" ? "rule" : role));
}

/**
 * The role a caption names.
 * @example roleOfCaption("Өлшем бірлігі") //=> "unit"
 */
export function roleOfCaption(text: string): Exclude<ColumnRole, "ignore"> | undefined {
  // The number of the column below its caption is no part of it.
  const plain = plainText(text)
    .replace(/\n/g, " ")
    .replace(/\s\d{1,2}$/, "")
    .toLowerCase();
  if (isToBeFilled.test(plain)) return undefined;
  if (plain === "" || plain.length > 90 || /^\d/.test(plain)) return undefined;
  return captions.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** A second line of captions, or the numbers of columns below them. */
function isHead(grid: Grid, row: number): boolean {
  const cells = (grid[row] ?? []).map(({ text }) => plainText(text));
  const filled = cells.filter((text) => text !== "");
  if (filled.length === 0) return false;
  const isNumbering = filled.length > 2 && filled.every((text, at) => text === String(at + 1));
  const isPlaces =
    filled.length > 1 &&
    filled.every((text) => isPlaceNumber.test(text) || awardOf(text) !== null) &&
    (cells[0] === "" || grid[row]?.[0]?.from === "above");
  return (
    isNumbering ||
    isPlaces ||
    ((grid[row] ?? []).some(({ from }) => from === "above") && !filled.some((text) => /^\d+\./.test(text)))
  );
}

function tellApart(
  roles: ColumnRole[],
  grid: Grid,
  from: number,
  captionsOf: readonly (readonly string[])[],
): ColumnRole[] {
  const names = roles.flatMap((role, at) => (role === "name" ? [at] : []));
  const rows = grid.slice(from);
  const kazakh = (column: number): boolean =>
    rows.filter((row) => isKazakh(row[column]?.text ?? "")).length * 2 >
    rows.filter((row) => (row[column]?.text ?? "") !== "").length;
  const points = roles.flatMap((role, at) => (role === "points" ? [at] : []));
  const worded = (column: number): number =>
    rows.filter((row) => ownLetters(/\p{L}/u).test(row[column]?.text ?? "")).length;
  const wordiest = [...points].sort((a, b) => worded(b) - worded(a))[0];
  return roles.map((role, at): ColumnRole => {
    const caption = captionsOf[at]?.join(" ") ?? "";
    if (role === "name" && names.length > 1)
      return kazakh(at) || (isKazakh(caption) && !/рус|орыс|ru\b/i.test(caption)) ? "name-kk" : "name-ru";
    if (role === "name" && kazakh(at) && !rows.some((row) => hasBoth(row[at]?.text ?? ""))) return "name-kk";
    // The rule in words stands in the one column for points, or in the wordier of two.
    if (role === "points" && !roles.includes("rule")) return at === wordiest ? "rule" : "points";
    return role;
  });
}

function hasBoth(text: string): boolean {
  const { kk, ru } = bothLanguages(plainText(text));
  return kk !== "" && ru !== "";
}
