import { gridWordsKk } from "../../../src/excel-host/words/grid-words-kk";

interface Words {
  readonly [key: string]: string | Words;
}

/** Paths of all sentences, such as `sheets.autoFill.copy`. */
function paths(words: Words, before = ""): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [`${before}${key}`] : paths(value, `${before}${key}.`),
  );
}

test("every Kazakh sentence of the grid's menus takes the place of one that the library has", () => {
  const russian = ["sheets", "sheets-ui"].map((name) => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the library's words are reached by name
    const words = require(`@univerjs/${name}/locale/ru-RU`) as Words & { readonly default?: Words };
    return words.default ?? words;
  });
  const known = new Set(russian.flatMap((words) => paths(words)));
  expect(paths(gridWordsKk).filter((path) => !known.has(path))).toEqual([]);
});
