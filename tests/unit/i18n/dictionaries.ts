import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { languages, type Language } from "../../../src/text/language";

/** A sentence or word of a dictionary; functions are called with values that can be told apart. */
export interface DictionaryEntry {
  readonly path: string;
  readonly text: string;
  /** Values a sentence takes. */
  readonly values: number;
}

export interface Dictionary {
  readonly folder: string;
  readonly entries: Readonly<Record<Language, readonly DictionaryEntry[]>>;
}

const sources = join(__dirname, "../../../src");

/** Every dictionary of the project: a folder with one file per language, in some `words` of `src`. */
export function dictionaries(): Dictionary[] {
  return dictionaryHomes().map((home) => {
    const name = basename(home);
    // A room with one dictionary keeps it in `words` itself and lends it its name.
    const folder = name === "words" ? basename(dirname(home)) : name;
    return {
      folder,
      entries: Object.fromEntries(languages.map((language) => [language, entriesOf(home, folder, language)])) as Record<
        Language,
        DictionaryEntry[]
      >,
    };
  });
}

/** Absolute paths of the folders that hold a file per language. */
export function dictionaryHomes(): string[] {
  const found = new Map<string, string[]>();
  for (const entry of readdirSync(sources, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) found.set(entry.parentPath, [...(found.get(entry.parentPath) ?? []), entry.name]);
  }
  return [...found]
    .filter(([, names]) => languages.every((language) => names.includes(`${language}.ts`)))
    .map(([home]) => home)
    .sort();
}

function entriesOf(home: string, folder: string, language: Language): DictionaryEntry[] {
  const exported = jest.requireActual<Record<string, unknown>>(join(home, `${language}.ts`));
  return Object.values(exported).flatMap((words) => flatten(words, folder));
}

function flatten(value: unknown, path: string): DictionaryEntry[] {
  if (typeof value === "string") return [{ path, text: value, values: 0 }];
  if (typeof value === "function") {
    const say = value as (...values: readonly unknown[]) => unknown;
    const text = attempt(say);
    return text === undefined ? [] : [{ path, text, values: say.length }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}

/** Most sentences take texts or numbers; the few that take records are tried by the tests of their folder. */
function attempt(say: (...values: readonly unknown[]) => unknown): string | undefined {
  try {
    const said = say(...[4, 4, 4, 4].slice(0, say.length));
    return typeof said === "string" || typeof said === "number" ? String(said) : undefined;
  } catch {
    return undefined;
  }
}
