import type { FindingWords } from "../evaluation/words/findings/finding-words";
import type { Finding } from "../rating/finding";
import type { CliWords } from "./words/ru";

/** A command called wrongly; the sentence is chosen when it is shown, in the language asked for. */
export class UsageError extends Error {
  override readonly name: string = "UsageError";

  constructor(
    readonly sentence: (words: CliWords["errors"], papers: CliWords["papers"], findings: FindingWords) => string,
  ) {
    super("The command was called wrongly.");
  }
}

/** The files of a folder do not tell the year to rate; what is wrong with them is said first. */
export class UnclearYear extends UsageError {
  override readonly name = "UnclearYear";

  constructor(
    readonly findings: readonly Finding[],
    sentence: (words: CliWords["errors"]) => string,
  ) {
    super(sentence);
  }
}
