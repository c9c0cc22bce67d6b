import type { ColumnMapping, ColumnRole } from "./columns";
import { roleOfCaption } from "./columns";
import { isKazakh, plainText } from "./plain-text";
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
}

export interface WordedBlock {
  readonly block: string;
  readonly kk: string;
  readonly ru: string;
}

export interface WordedTable {
  readonly blocks: readonly WordedBlock[];
  readonly rows: readonly WordedRow[];
}

const code = /^(\d+(?:\.\d+)+)\.?(?:\s+|$)/;
const blockLead =
  /^(?:(?:критерий|блок|раздел|бөлім)\s*(?:№\s*)?)?(\d{1,2}|[ivx]{1,4})[.)]?(?:-?(?:критерий|блок|бөлім))?[.:)]?\s+(?=\p{L})/iu;
const letter = /^([a-zа-яәіңғүұқөһ])\)\s*/iu;
const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

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
  grid.slice(headRows).forEach((cells, index) => {
    const line = headRows + index + 1;
    const texts = cells.map((cell) => plainText(cell.text));
    if (texts.every((text) => text === "") || isCaptionRow(texts)) return;
    const heading = headingOf(cells, roles);
    if (heading) {
      block = heading.block === "" ? String(blocks.length + 1) : heading.block;
      const known = blocks.find((one) => one.block === block);
      if (!known) blocks.push({ ...heading, block });
      return;
    }
    const row = rowOf(cells, roles, line, block);
    const parent = rows.at(-1);
    const sub = letter.exec(row.code) ?? (row.code === "" ? letter.exec(row.name.ru || row.name.kk) : null);
    if (row.code === "" && parent && !sub) return append(parent, row);
    if (sub && parent) row.code = `${parentCode(parent.code)}.${sub[1]?.toLowerCase() ?? ""}`;
    if (row.block === "" || /^\d+\./.test(row.code)) row.block = row.code.split(".")[0] ?? row.block;
    rows.push(row);
  });
  const used = rows.filter(({ code: own }) => !isParent(own, rows));
  return { blocks: blocks.filter(({ block: id }) => used.some((row) => row.block === id)), rows: used };
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

function headingOf(cells: readonly GridCell[], roles: readonly ColumnRole[]): WordedBlock | null {
  const own = cells.filter(({ from }) => from === "own").map(({ text }) => plainText(text));
  const filled = own.filter((text) => text !== "");
  const [first = "", second = ""] = filled;
  const isAcross =
    filled.length === 1 &&
    cells.filter(
      ({ text }) => plainText(text) === plainText(cells.find((cell) => plainText(cell.text) !== "")?.text ?? ""),
    ).length >= Math.min(3, cells.length);
  const joined =
    filled.length === 2 && /^(\d{1,2}|[ivx]{1,4})[.)]?$/i.test(first)
      ? `${first.replace(/[.)]$/, "")}. ${second}`
      : filled.length === 1
        ? first
        : "";
  if (joined === "" || code.test(joined)) return null;
  const lead = blockLead.exec(joined);
  const pointsAt = roles.findIndex((role) => role === "rule" || role === "points");
  const hasPoints = pointsAt >= 0 && !isAcross && plainText(cells[pointsAt]?.text ?? "") !== "";
  if (hasPoints || (!lead && !isAcross)) return null;
  const given = (lead?.[1] ?? "").toLowerCase();
  const block = /^\d/.test(given) || given === "" ? given : String(romans.indexOf(given) + 1);
  const name = lead ? joined.slice(lead[0].length) : joined;
  return { block, ...bothLanguages(name) };
}

function rowOf(cells: readonly GridCell[], roles: readonly ColumnRole[], line: number, block: string): Draft {
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
  const lead = own === "" ? code.exec(name.ru || name.kk) : null;
  if (lead && !isContinued) {
    own = lead[1] ?? "";
    const strip = (text: string): string => text.replace(code, "");
    name = { kk: strip(name.kk), ru: strip(name.ru) };
  }
  const rule = textOf("rule");
  const points = textOf("points");
  return {
    line,
    code: own.replace(/^[№\s]+|[.\s]+$/g, ""),
    block,
    name: { kk: oneLine(name.kk), ru: oneLine(name.ru) },
    unit: oneLine(textOf("unit")),
    rule: withPoints(rule, points),
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
  if (row.evidence !== "" && row.evidence !== parent.evidence) parent.evidence = join(parent.evidence, row.evidence);
}

function join(first: string, second: string): string {
  return [first, second].filter((text) => text !== "").join(" ");
}

function oneLine(text: string): string {
  return text.replace(/\n/g, " ");
}

/** By its letters, or by endings that Kazakh plurals have; the latter counts only beside a Russian line. */
function soundsKazakh(text: string): boolean {
  return isKazakh(text) || /(?:саны|(?:[лдт][ае]р)(?:ы|дын|ын)?)(?=\s|$)/i.test(text);
}

/** Kazakh and Russian parts of a text in both languages, told apart by line or stroke. */
export function bothLanguages(text: string): { readonly kk: string; readonly ru: string } {
  const parts = text.split(/\n| \/ /).filter((part) => part !== "");
  const kazakh = parts.filter(soundsKazakh);
  const russian = parts.filter((part) => !soundsKazakh(part));
  if (kazakh.length === 0) return { kk: "", ru: oneLine(text) };
  // A Kazakh line may happen to have none of its own letters: only a clean halving counts as two languages.
  const half = parts.slice(0, parts.length / 2);
  const isHalved =
    parts.length % 2 === 0 &&
    russian.length === kazakh.length &&
    (half.every(soundsKazakh) || !half.some(soundsKazakh));
  if (!isHalved && !isKazakh(text)) return { kk: "", ru: oneLine(text) };
  return isHalved ? { kk: kazakh.join(" "), ru: russian.join(" ") } : { kk: oneLine(text), ru: "" };
}
