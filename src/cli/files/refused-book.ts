import { phraseFinding } from "../../evaluation/words/findings/phrase-finding";
import type { Finding } from "../../rating/finding";
import { UsageError } from "../usage-error";

/**
 * The refusal of a workbook of which nothing was read, in the words of what is wrong with the file.
 * @param fault What its reader found.
 */
export function refusedBook(path: string, fault: Finding): UsageError {
  return new UsageError((words, _, sentences) => {
    const { title, remedy } = phraseFinding(fault, sentences, {});
    return words.cannotRead(path, `${title}. ${remedy}`);
  });
}
