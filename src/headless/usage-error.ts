import type { CliWords } from "../i18n/cli/cli-words";

/** A command called wrongly; the sentence is chosen when it is shown, in the language asked for. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(readonly sentence: (words: CliWords["errors"]) => string) {
    super("The command was called wrongly.");
  }
}
