import type { YearUndoEntry, YearEntry } from "../../evaluation/year/ports";
import type { LanguagePack } from "../start/language-pack";
import type { PaneWords } from "../words/pane/ru";
import type { NoticesWords } from "../words/notices/ru";
import type { BusyKind, WriteKind } from "./step-kinds";
import { undoStepText } from "./undo-step-text";

/** What a step wrote, as far as it counts it. */
export interface WrittenFacts {
  readonly values?: number;
  readonly texts?: number;
  readonly organisations?: number;
  readonly changes?: number;
  readonly indicator?: string;
  /** What the user has not settled and what therefore was not written. */
  readonly open?: number;
  /** Figures that came back with lost sheets; 0 where no copy of them was kept. */
  readonly returned?: number;
  /** Which record of the approval it was. */
  readonly act?: keyof PaneWords["approvalActs"];
  /** Names of the files it came from. */
  readonly files?: readonly string[];
  /** Which figures, by organisation under its short name; the first one can be gone to. */
  readonly figures?: readonly WrittenFigures[];
}

/** Figures of one organisation that a step wrote. */
interface WrittenFigures {
  readonly organisation: string;
  readonly name: string;
  readonly codes: readonly string[];
}

/** What is told above a page: nothing failed. */
export type Notice =
  | { readonly kind: "restored" | "notKept" | "putBack" | "nothingToWrite" }
  /** A command was pressed while another runs. */
  | { readonly kind: "running"; readonly step: BusyKind }
  | {
      readonly kind: "written";
      readonly step: WriteKind;
      readonly facts: WrittenFacts;
      /** The way back; gone once another step stands above it. */
      readonly undo: YearUndoEntry | null;
    }
  | { readonly kind: "undone" | "redone"; readonly entry: YearUndoEntry }
  | { readonly kind: "formsSaved"; readonly files: readonly string[] }
  | { readonly kind: "fileSaved"; readonly file: string };

/** A notice in words. */
interface NoticeText {
  readonly title: string;
  /** Counts, one each. */
  readonly details: readonly string[];
  readonly files: readonly string[];
  /** Where the first figure that was written stands. */
  readonly target?: { readonly organisation: string; readonly code: string };
}

/** So many organisations, and figures of each, a notice names; the rest are counted. */
const [mostOrganisations, mostCodes] = [3, 6];

/**
 * A notice in words.
 * @param notice What is told.
 * @param pack The pane's language.
 * @param years Of the workbook: a step's year is named where there are several.
 */
export function noticeText(
  notice: Notice,
  { words: { busy, done, approvalActs, shell, undoSteps, notices: words } }: Pick<LanguagePack, "words">,
  years: readonly YearEntry[],
): NoticeText {
  const plain = (title: string): NoticeText => ({ title, details: [], files: [] });
  switch (notice.kind) {
    case "restored":
    case "notKept":
    case "nothingToWrite":
      return plain(words[notice.kind]);
    case "putBack":
      return plain(shell.wasPutBack);
    case "running":
      return plain(words.running(busy[notice.step]));
    case "undone":
      return plain(shell.undone(undoStepText(notice.entry, { shell, undoSteps }, years)));
    case "redone":
      return plain(shell.redone(undoStepText(notice.entry, { shell, undoSteps }, years)));
    case "formsSaved":
      return { ...plain(words.formsSaved(String(notice.files.length))), files: notice.files };
    case "fileSaved":
      return plain(words.fileSaved(notice.file));
    case "written": {
      const { files = [], figures = [], indicator, returned, act, ...counts } = notice.facts;
      const counted = (["values", "texts", "changes", "organisations", "open"] as const).flatMap((key) => {
        const count = counts[key] ?? 0;
        return count === 0 ? [] : [words[key](String(count))];
      });
      const back = returned === 0 ? [words.noneReturned] : [words.returned(String(returned))];
      const details = [
        ...(indicator === undefined ? [] : [words.indicator(indicator)]),
        ...counted,
        ...(returned === undefined ? [] : back),
        ...namedFigures(figures, words),
      ];
      const [first] = figures;
      const code = first?.codes[0];
      const target = first && code !== undefined && { organisation: first.organisation, code };
      const title = act === undefined ? done[notice.step] : approvalActs[act];
      return { title, details, files, ...(target && { target }) };
    }
  }
}

function namedFigures(figures: readonly WrittenFigures[], { figuresOf, more }: NoticesWords): readonly string[] {
  const cut = (texts: readonly string[], most: number): readonly string[] =>
    texts.length <= most ? texts : [...texts.slice(0, most), more(String(texts.length - most))];
  return cut(
    figures.map(({ name, codes }) => figuresOf(name, cut(codes, mostCodes).join(", "))),
    mostOrganisations,
  );
}

/** The same as the live region says it. */
export function noticeSentence(text: NoticeText): string {
  return [text.title, ...text.details].join(". ");
}

/** Whether a notice is about what was done a moment ago: another page or step is something else. */
export function isPassing({ kind }: Notice): boolean {
  return kind !== "notKept" && kind !== "running";
}
