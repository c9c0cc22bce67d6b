import { UsageError } from "./usage-error";

const optionsOf = {
  rate: ["year", "lang", "out", "previous", "due", "book", "table", "strict", "json", "force", "by-codes"],
  template: ["year", "lang", "out", "previous", "due", "book", "table", "overwrite"],
  sample: ["year", "lang", "out", "book", "table", "overwrite"],
  campaign: ["lang", "json", "out", "overwrite", "strict"],
  act: ["year", "lang", "out", "overwrite", "draft", "protocol", "item", "date", "head"],
  extract: ["year", "lang", "out", "overwrite", "draft"],
  archive: ["year", "lang", "out", "overwrite"],
  verify: ["year", "lang"],
  board: ["year", "lang", "book", "table", "due", "json", "by-codes"],
  decisions: ["year", "lang", "book", "table", "due", "json", "by-codes"],
  remarks: ["year", "lang", "out", "overwrite", "book", "table", "due", "by-codes"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Commands that files are named for. */
const takesFiles: ReadonlySet<string> = new Set([
  "rate",
  "act",
  "extract",
  "archive",
  "verify",
  "board",
  "remarks",
  "decisions",
]);

/** The commands there are. */
export type Command = keyof typeof optionsOf;

/** Whether a word of the command line is a command. */
export function isCommand(word: string): word is Command {
  return Object.hasOwn(optionsOf, word);
}

/**
 * Refuses what a command does not know, so that nobody believes it was heeded.
 * @param command The command.
 * @param given Names of the options given.
 * @param rest Words after the command; `rate` and the commands of papers take folders and files, `campaign` too, or a word of its own.
 * @throws UsageError naming the first option or word that does not apply.
 */
export function refuseOptions(command: Command, given: readonly string[], rest: readonly string[]): void {
  // JSON from standard input brings its year with it and is rated as it is.
  const isPure = (command === "rate" || command === "campaign") && rest.length === 0 && given.includes("json");
  const allowed: readonly string[] = isPure ? ["json", "lang"] : optionsOf[command];
  const stranger = given.find((name) => !allowed.includes(name));
  if (stranger !== undefined) throw new UsageError((errors) => errors.badOption(`--${stranger}`));
  const takesPaths = takesFiles.has(command) || (command === "campaign" && rest[0] !== "sample");
  const [word] = takesPaths ? [] : command === "campaign" ? rest.slice(1) : rest;
  if (word !== undefined) throw new UsageError((errors) => errors.extraWord(word));
}
