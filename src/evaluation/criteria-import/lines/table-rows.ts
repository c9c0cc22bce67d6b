import { withoutEnd } from "../../../text/without-end";
import type { ColumnMapping, ColumnRole } from "../columns/column-role";
import { isUnread } from "../columns/about-points";
import { isOwnRow } from "../columns/about-points";
import { roleOfCaption } from "../columns/columns";
import { plainText } from "../cells/plain-text";
import { isAside } from "./aside-row";
import { bareHeading } from "./bare-heading";
import { bothLanguages } from "../cells/both-languages";
import { captionFacts } from "./caption-facts";
import { headingOf, type WordedBlock } from "./block-heading";
import { captionOf } from "./asides";
import { rowTexts } from "./row-texts";
import { appendLine } from "./sub-lines";
import type { Draft, WordedRow } from "./worded-row";
import { numbersInFigures } from "../wording/tokens/number-words";
import { composeCodes, lackBlock } from "./compose-codes";
import { isScaleLine } from "./scale-line";
import { raggedRows } from "../cells/ragged-rows";
import type { Grid, GridCell } from "../cells/table-cell";
import { ownLetters } from "../wording/pattern";

/** What became of the lines of a table that hold anything; they add up to `rows`. */
export interface LineCounts {
  readonly rows: number;
  readonly indicators: number;
  /** Lines of scales, sub-lines without a number, words that go on. */
  readonly lines: number;
  readonly headings: number;
  /** Totals, footnotes, notes. */
  readonly notes: number;
  readonly captions: number;
}

interface WordedTable {
  /** Nothing says to which block the lines belong: one answer does. */
  readonly lacksBlock: boolean;
  readonly counts: LineCounts;
  readonly blocks: readonly WordedBlock[];
  readonly rows: readonly WordedRow[];
}

/** Only the first of a list, and no other behind it. */
const firstLetter = /^([^:]{4,300}):\s?((?:а|a)\)\s?(?!.*\s[бbә]\)).+)$/iu;
const letter = /^([a-zа-яәіңғүұқөһ])\)\s*/iu;

/**
 * Lines of a table: indicators with what belongs to them, blocks from their headings.
 * @param grid The table.
 * @param mapping Role of each column.
 */
export function wordedTable(grid: Grid, { roles, headRows, block: chosen }: ColumnMapping): WordedTable {
  const blocks: WordedBlock[] = [];
  const rows: Draft[] = [];
  let block = "";
  let isEachBlock = false;
  /** What lettered lines belong to: the numbered line above them, or the block that they stand right under. */
  let owner: Pick<Draft, "code" | "name"> | undefined;
  const isFilled = (cells: readonly GridCell[]): boolean => cells.some(({ text }) => plainText(text) !== "");
  let captions = grid.slice(0, headRows).filter(isFilled).length;
  let notes = 0;
  let headings = 0;
  const isUnnumbered = !roles.includes("code");
  const facts = captionFacts(grid, headRows, roles);
  const isRagged = raggedRows(grid);
  grid.slice(headRows).forEach((cells, index) => {
    const line = headRows + index + 1;
    const texts = cells.map((cell) => plainText(cell.text));
    if (texts.every((text) => text === "")) return;
    if (isCaptionRow(texts)) captions += 1;
    else if (isAside(texts)) notes += 1;
    if (isCaptionRow(texts) || isAside(texts)) return;
    const next = grid.slice(headRows + index + 1);
    const heading =
      (isUnnumbered ? headingWithMost(cells, roles, next) : null) ??
      headingOf(cells, roles, facts.hasSerials) ??
      bareHeading(cells, roles, rows.at(-1), next);
    if (heading) {
      headings += 1;
      isEachBlock = ownLetters(/кажд|(?<!\p{L})әр(?:бір)?(?!\p{L})/iu).test(`${heading.kk} ${heading.ru}`);
      block = heading.block === "" ? String(blocks.length + 1) : heading.block;
      const known = blocks.find((one) => one.block === block);
      if (!known) blocks.push({ ...heading, block });
      owner = { code: block, name: { kk: "", ru: "" } };
      return;
    }
    const row: Draft = {
      ...rowTexts(cells, roles, line, block, { ...facts, isEachBlock }),
      ...(cells.some(({ isHidden }) => isHidden) && { isHidden: true }),
      ...(isRagged(cells) && { isRagged: true }),
      ...(isUnread(cells, roles) && { isUnread: true }),
    };
    const parent = rows.at(-1);
    const sub = letter.exec(row.code) ?? (row.code === "" ? letter.exec(row.name.ru || row.name.kk) : null);
    if (row.code === "" && parent && !sub && !(isUnnumbered && isOwnLine(cells, roles, row, parent, next)))
      return appendLine(parent, row, captionOf(roles, facts));
    const first = sub ? null : withFirstLetter(row);
    if (!sub) owner = first ?? { code: row.code, name: row.name };
    if (owner && (sub || first)) nameAfter(row, owner.name);
    if (owner && sub) row.code = `${owner.code}.${sub[1]?.toLowerCase() ?? ""}`;
    if (row.block === "" || ownLetters(/^\d+\.(?!\p{L}$)/u).test(row.code))
      row.block = row.code.split(".")[0] ?? row.block;
    rows.push(row);
  });
  const headed = takeHeadings(rows, blocks);
  const used = composeCodes(
    headed.filter(({ code: own }) => !isParent(own, headed)),
    new Set(blocks.map(({ block: id }) => id)),
    chosen,
  );
  const filled = grid.filter(isFilled).length;
  // A line that only heads its sub-lines is a heading too.
  headings += rows.length - used.length;
  const counts: LineCounts = {
    rows: filled,
    indicators: used.length,
    lines: filled - used.length - captions - notes - headings,
    headings,
    notes,
    captions,
  };
  return {
    lacksBlock: lackBlock(used),
    counts,
    blocks: blocks.filter(({ block: id }) => used.some((row) => row.block === id)),
    rows: used,
  };
}

const mostOfBlock = ownLetters(/^(?:максим\p{L}*|макс\.)[^\d]*\d+(?:\s*(?:балл|ұпай|очк)\p{L}*)?$/iu);
/** «Общественная работа | максимально 60 баллов» above lines that give points heads them. */
function headingWithMost(cells: readonly GridCell[], roles: readonly ColumnRole[], next: Grid): WordedBlock | null {
  const at = roles.findIndex((role) => role === "rule" || role === "points");
  const pointsOf = (row: readonly GridCell[] | undefined): string => plainText(row?.[at]?.text ?? "");
  const given = next.slice(0, 2).map(pointsOf);
  if (!mostOfBlock.test(pointsOf(cells)) || given.length < 2) return null;
  if (!given.every((text) => /\d/.test(text) && !mostOfBlock.test(text))) return null;
  const name = plainText(cells[roles.findIndex((role) => role.startsWith("name"))]?.text ?? "");
  return name === "" ? null : { block: "", ...bothLanguages(name) };
}

/** In a table without numbers a line with a name of its own is an indicator; «от 95 %» is a line of a scale. */
function isOwnLine(
  cells: readonly GridCell[],
  roles: readonly ColumnRole[],
  row: Draft,
  parent: Draft,
  next: Grid,
): boolean {
  const name = row.name.ru || row.name.kk;
  const isMerged = cells.some(({ from }, at) => from === "above" && (roles[at] ?? "").startsWith("name"));
  if (isMerged || name === (parent.name.ru || parent.name.kk) || isScaleLine(name)) return false;
  // «Мал басының өсімі», «Дни донора»: a short first word is no label of a scale where more words follow.
  const isLong =
    ownLetters(/^\p{L}{4}/u).test(name) ||
    (ownLetters(/^\p{Lu}\p{L}{0,2} .*\p{L}{4}/u).test(name) && !startsWithNumber(name));
  if (row.rule !== "") return isLong;
  // Without points it is one where its scale follows.
  const below = next[0]?.[roles.findIndex((role) => role.startsWith("name"))]?.text ?? "";
  return name !== "" && isScaleLine(plainText(below));
}

/** «Три и более» */
function startsWithNumber(name: string): boolean {
  return /^\d/.test(numbersInFigures(name.toLowerCase()));
}

/** «3 | Статьи: а) в журналах» above «б) в сборниках»: the name holds the first lettered line too, which becomes the row. */
function withFirstLetter(row: Draft): Pick<Draft, "code" | "name"> | undefined {
  const { code: own, name } = row;
  const parts = (text: string): readonly string[] => firstLetter.exec(text)?.slice(1) ?? [text, ""];
  const [kk, ru] = [parts(name.kk), parts(name.ru)];
  const mark = (ru[1] || kk[1]) ?? "";
  if (own === "" || mark === "") return undefined;
  row.code = `${own}.${letter.exec(mark)?.[1]?.toLowerCase() ?? ""}`;
  row.name = { kk: kk[1] ?? "", ru: ru[1] ?? "" };
  return { code: own, name: { kk: kk[0] ?? "", ru: ru[0] ?? "" } };
}

/** «а) семинары» under «Работа с молодёжью:» is «Работа с молодёжью: семинары». */
function nameAfter(row: Draft, parent: Draft["name"]): void {
  const joined = (own: string, above: string): string => {
    const bare = own.replace(letter, "");
    return above === "" || bare === "" ? bare : `${withoutEnd(above, /[:;.\s]/)}: ${bare}`;
  };
  row.name = { kk: joined(row.name.kk, parent.kk), ru: joined(row.name.ru, parent.ru) };
}

/** «1 | Организационная работа | 500» above 1.1 heads a block and tells at most its total. */
function takeHeadings(rows: readonly Draft[], blocks: WordedBlock[]): Draft[] {
  return rows.filter(({ code: own, name, rule }) => {
    const isHeading =
      /^\d{1,2}$/.test(own) && !/кажд|әр|[–;]/.test(rule) && rows.some((row) => row.code.startsWith(`${own}.`));
    if (isHeading && !blocks.some(({ block }) => block === own)) blocks.push({ block: own, ...name });
    return !isHeading;
  });
}

/** A line that only heads its sub-lines and gives no points of its own. */
function isParent(own: string, rows: readonly WordedRow[]): boolean {
  return rows.some((row) => row.code === own && row.rule === "") && rows.some((row) => row.code.startsWith(`${own}.`));
}

function isCaptionRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const isNumbering = filled.length > 2 && filled.every((text, at) => text === String(at + 1));
  if (isOwnRow(filled)) return false;
  return isNumbering || new Set(filled.flatMap((text) => roleOfCaption(text) ?? [])).size >= 3;
}
