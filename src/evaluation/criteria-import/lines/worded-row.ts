import { ownLetters } from "../wording/pattern";

/** A number in a column of its own that bounds or weighs the rule beside it. */
export interface Aside {
  readonly role: "cap" | "most" | "weight" | "points";
  /** The caption above it; empty where there is none. */
  readonly caption: string;
  readonly text: string;
}

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
  /** Most points as the criterion's own line gives them above its scale. */
  readonly most?: number;
  /** The rule as its own cells say it, where words were made of a number in a column of its own. */
  readonly quote?: string;
  /** These numbers, by the role of their column. */
  readonly asides?: readonly Aside[];
  /** The code is made of the number of the block and that of the line. */
  readonly isComposed?: boolean;
  /** The line that this one is a part of, where it words several indicators. */
  readonly partOf?: number;
  /** The row, or one of its scale, is hidden in the file. */
  readonly isHidden?: boolean;
  /** A column that is not read says something about points here. */
  readonly isUnread?: boolean;
  /** The row, or one of its scale, has more or fewer cells than the table. */
  readonly isRagged?: boolean;
}

export type Draft = { -readonly [Key in keyof WordedRow]: WordedRow[Key] };

export const isBareNumber = ownLetters(/^[-−–]?\d+(?:[.,]\d+)?(?:\s*(?:балл|ұпай|очк)\p{L}*)?$/iu);

/** What the captions say of the columns beyond their roles. */
export interface CaptionFacts {
  /** «Балл за единицу» above a column of numbers. */
  readonly isPerUnit: boolean;
  /** «Максимальный балл» above the only points: a number alone is the most a mark can be. */
  readonly isMost: boolean;
  /** «Штрафные баллы» above a column: its numbers are taken off. */
  readonly isTaken: readonly boolean[];
  /** Numbers with a stroke before them and without stand in a column: the stroke is a minus and no mark of a list. */
  readonly isSigned: readonly boolean[];
  /** «Баллы» above the rules: «до 10» there is of points. */
  readonly isOfPoints: boolean;
  /** Places or levels that columns are for: «1», «4–6», «районный уровень». */
  readonly places: readonly string[];
  /** Points that columns are for: «5 баллов». */
  readonly grades: readonly string[];
  /** «1.» before names that have points: numbers of criteria, not of blocks. */
  readonly hasSerials: boolean;
  /** Caption of each column. */
  readonly captions: readonly string[];
  /** The heading above says that the lines below are for each: «(әр оқушыға)». */
  readonly isEachBlock?: boolean;
}
