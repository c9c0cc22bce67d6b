import type { PaperLanguage } from "../facts/two-names";

/** A stretch of text; bold is the only emphasis of these papers. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
}

/** A piece of a paper, from top to bottom. */
export type PaperBlock =
  /** Over everything on every page: what the paper is not. */
  | { readonly kind: "mark"; readonly text: string }
  /** Side by side in two languages, or alone in the middle. */
  | { readonly kind: "letterhead"; readonly texts: readonly string[] }
  /** In the middle with room around it, as a diploma has it. */
  | { readonly kind: "centred"; readonly text: string; readonly isLarge?: boolean }
  /** Date on the left, number of protocol and item on the right. */
  | { readonly kind: "reference"; readonly date: string; readonly number: string }
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  /** A numbered item; the number is part of the text, so that it can be selected and read back. */
  | { readonly kind: "item"; readonly text: string }
  /** A line of an item: a place, or an entry of a list behind a dash. */
  | { readonly kind: "line"; readonly text: string }
  /** What follows begins a page. */
  | { readonly kind: "page" }
  | { readonly kind: "signature"; readonly post: string; readonly name: string }
  | {
      readonly kind: "table";
      /** Stands over the title, on the right: what it is an annex of. */
      readonly over?: string;
      readonly title: string;
      readonly note?: string;
      readonly captions: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Columns of figures, by position from 0: set to the right. */
      readonly figures: readonly number[];
      readonly widths: readonly number[];
      /** It is the paper itself; else an annex, which begins a page of its own. */
      readonly inText?: boolean;
    };

/** A paper as neutral content: one reading for Word, sheet and text. */
export interface Paper {
  readonly language: PaperLanguage;
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}
