import type { BaseField } from "../../rating/criteria/base-field";
import type { Criteria } from "../../rating/criteria/criteria";
import type { LocalText } from "../../text/local-text";
import type { ColumnMapping } from "./columns/column-role";
import { checkMost } from "./wording/check-most";
import { plainText } from "./cells/plain-text";
import { oneOf, readRule } from "./wording/read-rule";
import type { RuleContext, Understanding } from "./wording/reading";
import { ruleByLanguage } from "./lines/sub-lines";
import type { Grid } from "./cells/table-cell";
import type { WordedBlock } from "./lines/block-heading";
import { wordedTable, type LineCounts } from "./lines/table-rows";
import type { WordedRow } from "./lines/worded-row";
import { ownLetters } from "./wording/pattern";

/** What is odd about a line beside its rule. */
export type RowNote =
  | "code-missing"
  | "code-repeated"
  | "code-unclear"
  /** A number of the line alone: the block before it is not chosen yet. */
  | "block-missing"
  | "code-composed"
  | "name-missing"
  | "one-language"
  /** The file hides the row. */
  | "row-hidden"
  /** A column without a role says something about points here. */
  | "column-unread"
  /** More or fewer cells than the table has columns. */
  | "cells-shifted";

/** A line of the table with what was made of its rule. */
export interface ReadRow {
  readonly words: WordedRow;
  readonly code: string;
  readonly understanding: Understanding;
  readonly notes: readonly RowNote[];
}

const unitInName = ownLetters(/(?:,\s?|\()(%|(?:(?:тыс|млн|мың)\.? ?)?(?:тенге|теңге|тг)(?!\p{L})\.?)\)?$/iu);

export interface ReadTable {
  readonly lacksBlock: boolean;
  readonly counts: LineCounts;
  readonly blocks: readonly WordedBlock[];
  readonly rows: readonly ReadRow[];
}

/** What a table is read beside. */
export interface TableContext {
  readonly criteria: Pick<Criteria, "indicators"> & { readonly base_fields: readonly BaseField[] };
  readonly year: number;
}

const serial = /^\d{1,3}$/;
/** «1.2» that a spreadsheet took for the first of February. */
const dayText = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
const codeText = ownLetters(/^\d+(?:\.\d+)+(?:\.[\p{L}])?$|^\d+(?:\.\d+)*\.\p{L}$/u);

/**
 * Reads a table of criteria: every line is kept, understood or not.
 * @param grid The table.
 * @param mapping Role of each column, as recognised or as the user changed it.
 * @param context Present criteria and the reporting year.
 */
export function readTable(grid: Grid, mapping: ColumnMapping, context: TableContext): ReadTable {
  const { blocks, rows, counts: lines, lacksBlock } = wordedTable(grid, mapping);
  const counts = new Map<string, number>();
  for (const { code } of rows) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    lacksBlock,
    counts: lines,
    blocks,
    rows: rows.map((words) => {
      const known = context.criteria.indicators.find(({ code }) => code === words.code);
      const rule = known?.rule;
      return {
        words,
        code: words.code,
        understanding: checkMost(
          readInBoth(words.rule, {
            // «Выполнение плана, %», «Инвестиции, млн тенге» tell the unit that no column gives
            unit: words.unit || (unitInName.exec(words.name.ru || words.name.kk)?.[1] ?? ""),
            name: [words.name.ru, words.name.kk].join("\n"),
            year: context.year,
            baseFields: context.criteria.base_fields,
            ...(rule &&
              isSameName(known, words) &&
              "numerator" in rule && { known: { numerator: rule.numerator, denominator: rule.denominator } }),
          }),
          words.most,
        ),
        notes: notesOf(words, counts),
      };
    }),
  };
}

/** A rule in both languages is one where both say the same. */
function readInBoth(words: string, context: RuleContext): Understanding {
  const both = ruleByLanguage(words);
  if (!both) return readRule(words, context);
  const [kk, ru] = [readRule(both.kk, context), readRule(both.ru, context)];
  const shown = plainText(words);
  if (kk.kind === "unknown" && ru.kind === "unknown") return { kind: "unknown", words: shown };
  return oneOf([ru, kk], ["languages-differ"], shown);
}

function isSameName({ kk, ru }: LocalText, { name }: WordedRow): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(ownLetters(/[^\p{L}\d]/gu), "");
  return (name.ru !== "" && plain(name.ru) === plain(ru)) || (name.kk !== "" && plain(name.kk) === plain(kk));
}

function notesOf(
  { code, name, isComposed, isHidden, isRagged, isUnread }: WordedRow,
  counts: ReadonlyMap<string, number>,
): RowNote[] {
  return [
    ...(code === ""
      ? (["code-missing"] as const)
      : codeText.test(code) && !dayText.test(code)
        ? []
        : serial.test(code)
          ? (["block-missing"] as const)
          : (["code-unclear"] as const)),
    ...(code !== "" && (counts.get(code) ?? 0) > 1 ? (["code-repeated"] as const) : []),
    ...(isComposed === true ? (["code-composed"] as const) : []),
    ...(name.kk === "" && name.ru === "" ? (["name-missing"] as const) : []),
    ...(isHidden === true ? (["row-hidden"] as const) : []),
    ...(isUnread === true && isRagged !== true ? (["column-unread"] as const) : []),
    ...(isRagged === true ? (["cells-shifted"] as const) : []),
    ...((name.kk === "") !== (name.ru === "") ? (["one-language"] as const) : []),
  ];
}
