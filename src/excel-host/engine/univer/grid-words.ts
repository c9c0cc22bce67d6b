import { gridWordsKk } from "../../words/grid-words-kk";

/** Languages the spreadsheet's own menus and messages are shown in. */
export type GridLanguage = "kk" | "ru" | "en";

/** The library's words for one language; what has no Kazakh word is not shown in Kazakh either. */
export async function gridWords(language: GridLanguage): Promise<object[]> {
  const modules = await (language === "en" ? english() : russian());
  const words = modules.map((module) => module.default);
  return language === "kk" ? [...words, gridWordsKk] : words;
}

function russian(): Promise<{ readonly default: object }[]> {
  return Promise.all([
    import("@univerjs/design/locale/ru-RU"),
    import("@univerjs/ui/locale/ru-RU"),
    import("@univerjs/docs-ui/locale/ru-RU"),
    import("@univerjs/sheets/locale/ru-RU"),
    import("@univerjs/sheets-ui/locale/ru-RU"),
    import("@univerjs/sheets-formula/locale/ru-RU"),
    import("@univerjs/sheets-formula-ui/locale/ru-RU"),
    import("@univerjs/sheets-numfmt-ui/locale/ru-RU"),
    import("@univerjs/sheets-data-validation/locale/ru-RU"),
    import("@univerjs/sheets-data-validation-ui/locale/ru-RU"),
  ]);
}

function english(): Promise<{ readonly default: object }[]> {
  return Promise.all([
    import("@univerjs/design/locale/en-US"),
    import("@univerjs/ui/locale/en-US"),
    import("@univerjs/docs-ui/locale/en-US"),
    import("@univerjs/sheets/locale/en-US"),
    import("@univerjs/sheets-ui/locale/en-US"),
    import("@univerjs/sheets-formula/locale/en-US"),
    import("@univerjs/sheets-formula-ui/locale/en-US"),
    import("@univerjs/sheets-numfmt-ui/locale/en-US"),
    import("@univerjs/sheets-data-validation/locale/en-US"),
    import("@univerjs/sheets-data-validation-ui/locale/en-US"),
  ]);
}
