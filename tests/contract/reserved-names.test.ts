import { campaignSheetsIn } from "../../src/campaign/words/sheets/sheets-in";
import { sheetsOnDemand } from "../../src/evaluation/sheets/analysis/sheets-on-demand";
import { sheetsIn } from "../../src/evaluation/words/sheets/sheets-in";
import { isReservedName } from "../../src/sheets/plan/reserved-names";
import { languages } from "../../src/text/language";
import { dictionaries } from "../unit/i18n/dictionaries";
import { realPlans } from "./real-plans";

/** Seen in an Excel of that language, or the likeliest word of one that nobody here has seen. */
const wordsOfExcels = ["History", "Журнал", "Тарих", "Історія", "Verlauf", "Historique", "Geçmiş", "Tarix", "履歴"];

test.each(wordsOfExcels)("%s is known as a word that an Excel keeps for its own sheet, whatever the case", (word) => {
  expect([word, word.toUpperCase(), word.toLowerCase()].map(isReservedName)).toEqual([true, true, true]);
});

test("no word of any dictionary is one that an Excel keeps for its own sheet", () => {
  const found = dictionaries().flatMap(({ entries }) =>
    languages.flatMap((language) => entries[language].filter(({ text }) => isReservedName(text.trim()))),
  );
  expect(found).toEqual([]);
});

test.each(languages)(
  "sheets are called by the words of the dictionaries, with nothing added to get past Excel: %s",
  (language) => {
    const named = [
      ...Object.values(sheetsIn(language).sheets),
      ...Object.values(campaignSheetsIn(language).sheets),
      ...sheetsOnDemand.map((kind) => kind.named(language)),
    ];
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => isReservedName(name) || name.length > 31)).toEqual([]);
  },
);

test.each(Object.entries(realPlans))(
  "no sheet of a file or a workbook has a name that an Excel refuses: %s",
  (_, plan) => {
    const names = plan().sheets.map(({ name }) => name);
    expect(names.filter((name) => isReservedName(name))).toEqual([]);
    // A word that Excel keeps would get the year behind it.
    expect(names.filter((name) => isReservedName(name.replace(/ \d{4}(–\d{4})?( \(\d+\))?$/, "")))).toEqual([]);
  },
);
