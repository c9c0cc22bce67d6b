import type { ColumnMapping, ColumnRole } from "./columns";
import { roleOfCaption } from "./columns";
import { isKazakh, plainText } from "./plain-text";
import { isAside } from "./aside-row";
import { bothLanguages } from "./both-languages";
import { headingOf, leadingCode, type WordedBlock } from "./block-heading";
import { composeCodes } from "./compose-codes";
import { raggedRows } from "./ragged-rows";
import type { Grid, GridCell } from "./table-cell";

/** One line of the table as it words an indicator. */
export interface WordedRow {
  /** Row of the table, from 1. */
  readonly line: number;
  /** Text; empty where the table gives none. */
  readonly code: string;
  /** Number of the block the line stands under. */
  readonly block: string;
  readonly name: { readonly kk: string; readonly ru: string };
  readonly unit: string;
  readonly rule: string;
  readonly evidence: string;
  readonly source: string;
  /** The code is made of the number of the block and that of the line. */
  readonly isComposed?: boolean;
  /** The row, or one of its scale, is hidden in the file. */
  readonly isHidden?: boolean;
  /** The row, or one of its scale, has more or fewer cells than the table. */
  readonly isRagged?: boolean;
}

export interface WordedTable {
  readonly blocks: readonly WordedBlock[];
  readonly rows: readonly WordedRow[];
}

const letter = /^([a-zа-яәіңғүұқөһ])\)\s*/iu;

type Draft = { -readonly [Key in keyof WordedRow]: WordedRow[Key] };

/**
 * Lines of a table: indicators with what belongs to them, blocks from their headings.
 * @param grid The table.
 * @param mapping Role of each column.
 */
export function wordedTable(grid: Grid, { roles, headRows }: ColumnMapping): WordedTable {
  const blocks: WordedBlock[] = [];
  const rows: Draft[] = [];
  let block = "";
  const isUnnumbered = !roles.includes("code");
  const isPerUnit = isPerUnitColumn(grid, headRows, roles);
  const isRagged = raggedRows(grid);
  grid.slice(headRows).forEach((cells, index) => {
    const line = headRows + index + 1;
    const texts = cells.map((cell) => plainText(cell.text));
    if (texts.every((text) => text === "") || isCaptionRow(texts) || isAside(texts)) return;
    const heading = headingOf(cells, roles);
    if (heading) {
      block = heading.block === "" ? String(blocks.length + 1) : heading.block;
      const known = blocks.find((one) => one.block === block);
      if (!known) blocks.push({ ...heading, block });
      return;
    }
    const row = {
      ...rowOf(cells, roles, line, block, isPerUnit),
      ...(cells.some(({ isHidden }) => isHidden) && { isHidden: true }),
      ...(isRagged(cells) && { isRagged: true }),
    };
    const parent = rows.at(-1);
    const sub = letter.exec(row.code) ?? (row.code === "" ? letter.exec(row.name.ru || row.name.kk) : null);
    if (row.code === "" && parent && !sub && !(isUnnumbered && isOwnLine(cells, roles, row, parent)))
      return append(parent, row);
    if (sub && parent)
      nameAfter(
        row,
        rows.find(({ code: own }) => own === parentCode(parent.code)),
      );
    if (sub && parent) row.code = `${parentCode(parent.code)}.${sub[1]?.toLowerCase() ?? ""}`;
    if (row.block === "" || /^\d+\./.test(row.code)) row.block = row.code.split(".")[0] ?? row.block;
    rows.push(row);
  });
  const headed = takeHeadings(rows, blocks);
  const used = composeCodes(
    headed.filter(({ code: own }) => !isParent(own, headed)),
    new Set(blocks.map(({ block: id }) => id)),
  );
  return { blocks: blocks.filter(({ block: id }) => used.some((row) => row.block === id)), rows: used };
}

const isBareNumber = /^[-−–]?\d+(?:[.,]\d+)?(?:\s*(?:балл|ұпай)\p{L}*)?$/iu;

/** «Балл за единицу» above a column of numbers. */
function isPerUnitColumn(grid: Grid, headRows: number, roles: readonly ColumnRole[]): boolean {
  const at = roles.indexOf("rule");
  const caption = grid
    .slice(0, headRows)
    .map((row) => plainText(row[at]?.text ?? ""))
    .join(" ");
  return /за (?:1 |одну )?(?:ед(?:\.|иниц)|кажд)|бірлік(?:ке|тің)|әр бірлік/iu.test(caption);
}

/** In a table without numbers a line with a name of its own is an indicator; «от 95 %» is a line of a scale. */
function isOwnLine(cells: readonly GridCell[], roles: readonly ColumnRole[], row: Draft, parent: Draft): boolean {
  const name = row.name.ru || row.name.kk;
  const isMerged = cells.some(({ from }, at) => from === "above" && (roles[at] ?? "").startsWith("name"));
  return !isMerged && name !== (parent.name.ru || parent.name.kk) && /^\p{L}{4}/u.test(name) && row.rule !== "";
}

/** «а) семинары» under «Работа с молодёжью:» is «Работа с молодёжью: семинары». */
function nameAfter(row: Draft, parent: Draft | undefined): void {
  const joined = (own: string, above: string): string => {
    const bare = own.replace(letter, "");
    return above === "" || bare === "" ? bare : `${above.replace(/[:;.\s]+$/, "")}: ${bare}`;
  };
  if (parent) row.name = { kk: joined(row.name.kk, parent.name.kk), ru: joined(row.name.ru, parent.name.ru) };
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
  const children = rows.filter((row) => row.code.startsWith(`${own}.`));
  return children.length > 0 && rows.some((row) => row.code === own && row.rule === "");
}

function parentCode(own: string): string {
  return own.replace(/\.[a-zа-яәіңғүұқөһ]$/iu, "");
}

function isCaptionRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const isNumbering = filled.length > 2 && filled.every((text, at) => text === String(at + 1));
  return isNumbering || new Set(filled.flatMap((text) => roleOfCaption(text) ?? [])).size >= 3;
}

function rowOf(
  cells: readonly GridCell[],
  roles: readonly ColumnRole[],
  line: number,
  block: string,
  isPerUnit: boolean,
): Draft {
  const textOf = (role: ColumnRole, join = "\n"): string =>
    cells
      .flatMap((cell, at) => (roles[at] === role && cell.from !== "left" ? [plainText(cell.text)] : []))
      .filter((text) => text !== "")
      .join(join);
  const isContinued = cells.some((cell, at) => roles[at] === "code" && cell.from === "above");
  let own = isContinued ? "" : textOf("code").replace(/\n/g, " ");
  let name = { ...bothLanguages(textOf("name")) };
  if (textOf("name-kk") !== "" || textOf("name-ru") !== "")
    name = { kk: textOf("name-kk", " "), ru: textOf("name-ru", " ") };
  const lead = own === "" ? leadingCode.exec(name.ru || name.kk) : null;
  if (lead && !isContinued) {
    own = lead[1] ?? "";
    const strip = (text: string): string => text.replace(leadingCode, "");
    name = { kk: strip(name.kk), ru: strip(name.ru) };
  }
  const told = textOf("rule");
  const rule = isPerUnit && isBareNumber.test(told) ? `за каждую единицу – ${told}` : told;
  const points = textOf("points");
  return {
    line,
    code: own.replace(/^[№\s]+|[.\s]+$/g, "").replace(/^(\d+),(\d+)$/, "$1.$2"),
    block,
    name: { kk: oneLine(name.kk), ru: oneLine(name.ru) },
    unit: oneLine(textOf("unit")),
    rule: withLimits(withPoints(rule, points), textOf("cap"), textOf("weight")),
    evidence: oneLine(textOf("evidence")),
    source: oneLine(textOf("source")),
  };
}

/** «за каждое, не ниже −100» with 10 in the column of points is «за каждое – 10, не ниже −100». */
function withPoints(rule: string, points: string): string {
  if (rule === "" || points === "") return rule + points;
  const [first = "", ...rest] = rule.split(/(?=[,;](?!\d))/);
  return `${first} – ${points}${rest.join("")}`;
}

/** What stands in columns of its own, in the words of rules. */
function withLimits(rule: string, cap: string, weight: string): string {
  const isNumber = (text: string): boolean => /\d/.test(text);
  if (rule === "" && !isNumber(cap)) return rule;
  return [
    rule,
    ...(isNumber(cap) ? [isKazakh(rule) ? `${cap} ұпайдан аспайды` : `не более ${cap} баллов`] : []),
    ...(isNumber(weight) ? [isKazakh(rule) ? `салмағы ${weight}` : `вес ${weight}`] : []),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** A line without a number goes on with the line above: most often one more line of its scale. */
function append(parent: Draft, row: WordedRow): void {
  const { name, rule } = row;
  const own = name.ru || name.kk;
  const isSameName = own === "" || own === parent.name.ru || own === parent.name.kk;
  const piece = isSameName ? rule : rule === "" ? "" : `${own} – ${rule}`;
  if (piece !== "" && piece !== parent.rule)
    parent.rule = [parent.rule, piece].filter((text) => text !== "").join("\n");
  if (piece === "" && !isSameName) {
    parent.name = { kk: join(parent.name.kk, name.kk), ru: join(parent.name.ru, name.ru) };
  }
  if (row.isHidden === true) parent.isHidden = true;
  if (row.isRagged === true) parent.isRagged = true;
  if (row.evidence !== "" && row.evidence !== parent.evidence) parent.evidence = join(parent.evidence, row.evidence);
}

function join(first: string, second: string): string {
  return [first, second].filter((text) => text !== "").join(" ");
}

function oneLine(text: string): string {
  return text.replace(/\n/g, " ");
}
