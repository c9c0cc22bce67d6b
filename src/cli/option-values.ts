import { languages, type Language } from "../text/language";
import { parseDate } from "../text/parse-cell";
import { UsageError } from "./usage-error";
import { visibleText } from "./visible-text";

/** The union writes its papers in Kazakh first. */
export const usualLanguage: Language = "kk";

/** The language asked for, even where the rest of the line is wrong. */
export function languageAmong(args: readonly string[]): Language | undefined {
  const at = args.map((arg) => arg === "--lang" || arg.startsWith("--lang=")).lastIndexOf(true);
  const value = args[at]?.includes("=") ? args[at]?.slice("--lang=".length) : args[at + 1];
  return at < 0 ? undefined : languages.find((one) => one === value);
}

/** The language an option names. */
export function languageOf(value: string | undefined): Language {
  if (value === undefined) return usualLanguage;
  const language = languages.find((one) => one === value);
  if (language === undefined) throw new UsageError((errors) => errors.badLanguage(value));
  return language;
}

/** The year an option names. */
export function yearOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^(19|20)\d\d$/.test(value)) throw new UsageError((errors) => errors.badYear(value));
  return Number(value);
}

/**
 * The day an option names, as people write it or as programs do.
 * @param option As typed, to be named where its value is no day.
 * @param value `20.02.2026` or `2026-02-20`.
 * @returns ISO date.
 * @throws UsageError for anything else.
 */
export function dateOf(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const parsed = parseDate(value);
  if (parsed.kind === "value") return parsed.value;
  throw new UsageError((errors) => errors.badDate(option, visibleText(value)));
}
