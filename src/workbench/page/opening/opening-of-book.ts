import { fillTemplate } from "../../../text/fill-template";
import type { OpenedBook } from "../../book/open-book";
import type { WorkbenchWords } from "../../words/ru";
import type { Opening } from "../connection";
import type { Notices } from "../notices";
import type { SessionKeeper } from "../kept/session-keeper";

/**
 * A file that is being laid out, told step by step; the session keeps nothing before it stands there whole.
 * @param parts What is told with it, and how the page looks when it is done.
 */
export function openingOfBook(
  book: OpenedBook,
  parts: {
    readonly keeper: SessionKeeper;
    readonly notices: Notices;
    readonly words: WorkbenchWords;
    /** What is kept in this browser is another tab's. */
    readonly isKeptElsewhere: boolean;
    readonly onEnd: () => void;
  },
): Opening {
  const { keeper, notices, words, isKeptElsewhere, onEnd } = parts;
  const say = (template: string, values: Readonly<Record<string, string>>): void =>
    notices.show(fillTemplate(template, { file: book.name, ...values }));
  keeper.hold();
  say(words.opening, {});
  return {
    book,
    onProgress: (count, of) => say(words.openingSheets, { count: String(count), of: String(of) }),
    onDone: () => {
      onEnd();
      keeper.noteSaved();
      keeper.release();
      say(isKeptElsewhere ? `${words.opened}. ${words.keptElsewhere}` : words.opened, {});
    },
    onFailure: (error) => {
      onEnd();
      const details = error instanceof Error ? error.message : String(error);
      notices.show(fillTemplate(words.openFailed, { file: book.name, details }), [
        { text: words.goBack, run: () => location.assign("/") },
      ]);
    },
  };
}
