import { readdirSync, existsSync } from "node:fs";
import { join } from "node:path";
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

const home = join(__dirname, "../../../src/evaluation/words");

/** Every dictionary under `src/evaluation/words`: a folder with one file per language. */
export function dictionaries(): Dictionary[] {
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && languages.every((one) => existsSync(join(home, entry.name, `${one}.ts`))))
    .map(({ name: folder }) => ({
      folder,
      entries: Object.fromEntries(languages.map((language) => [language, entriesOf(folder, language)])) as Record<
        Language,
        DictionaryEntry[]
      >,
    }));
}

function entriesOf(folder: string, language: Language): DictionaryEntry[] {
  const exported = jest.requireActual<Record<string, unknown>>(join(home, folder, `${language}.ts`));
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
