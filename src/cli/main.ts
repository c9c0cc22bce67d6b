import { parseArgs } from "node:util";
import { loadFindingWords } from "../evaluation/words/findings/load-finding-words";
import { wordsOfCli } from "./words/words-of-cli";
import type { Language } from "../text/language";
import { runCampaign } from "./campaign/campaign-command";
import { campaignJson } from "./campaign/campaign-json";
import { runCampaignSample } from "./campaign/campaign-sample-command";
import { troubleOf } from "./files/file-trouble";
import { answerJsonStdin } from "./rate/json-stdin";
import { runPapers } from "./papers/run-papers";
import { runRate } from "./rate/rate-command";
import { dateOf, languageAmong, languageOf, usualLanguage, yearOf } from "./option-values";
import { isCommand, refuseOptions } from "./refuse-options";
import { refuseOutName } from "./files/refuse-out-name";
import { runSample } from "./sample-command";
import { runTemplate } from "./template-command";
import { systemLanguage } from "./system-language";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";
import { visibleText } from "./visible-text";
import { localDay } from "../text/local-day";

const options = {
  year: { type: "string" },
  lang: { type: "string" },
  out: { type: "string" },
  previous: { type: "string" },
  due: { type: "string" },
  book: { type: "string" },
  table: { type: "string" },
  strict: { type: "boolean" },
  json: { type: "boolean" },
  force: { type: "boolean" },
  "by-codes": { type: "boolean" },
  overwrite: { type: "boolean" },
  draft: { type: "boolean" },
  protocol: { type: "string" },
  item: { type: "string" },
  date: { type: "string" },
  head: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Where the sample of the project itself stands. */
const sampleFolder = "assets/samples";
const campaignFolder = `${sampleFolder}/campaign`;

/**
 * The command line: `rate`, `template`, `sample`, `campaign`, and of a year's papers and returns `act`, `extract`,
 * `archive`, `verify`, `board`, `remarks`.
 * @param args Arguments without the program's name.
 * @param terminal Where to read and write.
 * @param now The present, for checks of dates and stamps of issue.
 * @returns Exit status: 0 done, 1 errors found in a strict run, results not settled or another workbook than approved, 2 wrong usage.
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal, now: Date): Promise<number> {
  let language: Language = languageAmong(args) ?? usualLanguage;
  try {
    const { values, positionals } = parse(args);
    language = languageOf(values.lang);
    const words = wordsOfCli(language);
    const [command, ...rest] = positionals;
    if (values.help || command === undefined) {
      const spoken = values.lang === undefined ? wordsOfCli(systemLanguage(process.env, usualLanguage)) : words;
      terminal.out(`${spoken.help}${spoken.papers.help}`);
      return values.help ? 0 : 2;
    }
    if (!isCommand(command)) throw new UsageError((errors) => errors.unknownCommand(command));
    refuseOptions(command, Object.keys(values), rest);
    const year = yearOf(values.year);
    const { out, previous, book, table, overwrite = false } = values;
    const due = dateOf("--due", values.due);
    const date = dateOf("--date", values.date);
    const sources = { ...(book !== undefined && { book }), ...(table !== undefined && { table }) };
    if (out !== undefined) await refuseOutName(command, out);
    switch (command) {
      case "rate": {
        const { strict = false, json = false, force = false, "by-codes": byCodes = false } = values;
        const given = {
          ...(year !== undefined && { year }),
          ...(out !== undefined && { out }),
          ...(previous !== undefined && { previous }),
          ...(due !== undefined && { due }),
          ...sources,
        };
        const asked = { paths: rest, language, strict, json, force, byCodes, ...given };
        return await runRate(asked, words, terminal, localDay(now));
      }
      case "template": {
        if (year === undefined) throw new UsageError((errors) => errors.noYear);
        if (out === undefined) throw new UsageError((errors) => errors.noOut);
        const given = { ...(previous !== undefined && { previous }), ...(due !== undefined && { due }), ...sources };
        const stamp = `${now.toISOString().slice(0, 19)}Z`;
        return await runTemplate({ year, language, out, overwrite, ...given }, words, terminal, stamp);
      }
      case "sample": {
        // Demonstration data over another table is never mixed with the project's own.
        if (out === undefined && (book !== undefined || table !== undefined))
          throw new UsageError((errors) => errors.noOut);
        const target = out ?? (year === undefined ? sampleFolder : `${sampleFolder}/${year}`);
        const sample = { language, overwrite, out: target, ...sources };
        return await runSample(year === undefined ? sample : { ...sample, year }, words, terminal);
      }
      case "act":
      case "extract":
      case "archive":
      case "verify":
      case "board":
      case "remarks":
      case "decisions": {
        const { protocol, item, head, draft = false, json = false, "by-codes": byCodes = false } = values;
        const given = {
          ...(year !== undefined && { year }),
          ...(out !== undefined && { out }),
          ...(protocol !== undefined && { protocol }),
          ...(item !== undefined && { item }),
          ...(date !== undefined && { date }),
          ...(head !== undefined && { head }),
          ...(due !== undefined && { due }),
          ...sources,
        };
        const asked = { paths: rest, language, overwrite, draft, json, byCodes, today: localDay(now), ...given };
        return await runPapers(command, asked, words, terminal);
      }
      case "campaign": {
        if (rest[0] === "sample") {
          const stranger = (["json", "strict"] as const).find((name) => values[name] === true);
          if (stranger !== undefined) throw new UsageError((errors) => errors.badOption(`--${stranger}`));
          return await runCampaignSample({ language, overwrite, out: out ?? campaignFolder }, words, terminal);
        }
        const forms = rest[0] === "forms";
        const paths = forms ? rest.slice(1) : rest;
        if (forms && paths.length > 0 && out === undefined) throw new UsageError((errors) => errors.noOut);
        if (paths.length > 0) {
          const { json = false, strict = false } = values;
          const asked = { paths, language, overwrite, forms, json, strict };
          return await runCampaign({ ...asked, ...(out !== undefined && { out }) }, words, terminal, localDay(now));
        }
        if (values.json !== true || forms) throw new UsageError((errors) => errors.noCampaign);
        return await answerJsonStdin(campaignJson, terminal.input, { write: terminal.out }, { write: terminal.err });
      }
    }
  } catch (error) {
    const { errors, papers } = wordsOfCli(language);
    if (!(error instanceof UsageError)) {
      terminal.err(`${errors.unexpected(visibleText(error instanceof Error ? error.message : String(error)))}\n`);
      return 2;
    }
    const findings = await loadFindingWords(language);
    terminal.err(`${error.sentence(errors, papers, findings)}\n${errors.hint}\n`);
    return 2;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // Node's own message is English; the option it names is enough.
    const { message } = error as TypeError;
    const named = /'([^']+)'/.exec(message)?.[1] ?? message;
    throw new UsageError((errors) => errors.badOption(named));
  }
}

/** A reader that has seen enough closes its end; nobody is left to be told, and what was to be written is written. */
function endQuietly(error: NodeJS.ErrnoException): void {
  process.exitCode = error.code === "EPIPE" ? process.exitCode : 2;
}

/** A result that went nowhere is told, as on a full disk. */
function tellUnwritten(error: NodeJS.ErrnoException): void {
  endQuietly(error);
  if (error.code === "EPIPE") return;
  const { errors } = wordsOfCli(languageAmong(process.argv.slice(2)) ?? usualLanguage);
  process.stderr.write(`${errors.cannotWrite("stdout", errors.trouble[troubleOf(error)])}\n`);
}

async function main(): Promise<void> {
  process.stdout.on("error", tellUnwritten);
  process.stderr.on("error", endQuietly);
  const status = await runCommandLine(
    process.argv.slice(2),
    {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
      isWatched: process.stderr.isTTY,
      input: process.stdin,
    },
    new Date(),
  );
  // A result that could not be written has set its own.
  process.exitCode ??= status;
}

if (process.argv[1]?.endsWith("main.ts")) void main();
