import { readFileSync } from "node:fs";
import { join } from "node:path";
import { composeAct } from "../../../src/decisions/act/compose-act";
import { paperText } from "../../../src/decisions/act/paper-text";
import { readAct, type ReadAct } from "../../../src/decisions/act/read/read-act";
import { namesOfAct, pastYearOfAct } from "../../../src/evaluation/approval/archive/past-year-of-act";
import { publishedResults } from "../../../src/evaluation/year/past/published-results";
import { publishedActs } from "../../../src/decisions/words/archive/published-acts";
import { matchOrganisation } from "../../../src/rating/organisations/match-organisation";
import { roster } from "../../../src/rating/organisations/roster";

const cases = [
  { file: "2024.kk.txt", year: 2024, language: "kk" },
  { file: "2025.kk.txt", year: 2025, language: "kk" },
  { file: "2025.ru.txt", year: 2025, language: "ru" },
] as const;

const source = (file: string): ReadAct => readAct(readFileSync(join(__dirname, file), "utf8"));

const whose = (name: string): string => {
  const match = matchOrganisation(name, roster);
  return match.kind === "one" ? match.id : `${match.kind}: ${name}`;
};

/** The table of facts of a paper; names by whose they are, persons without blanks between their initials. */
function factsOf(act: ReadAct): object {
  const { places, encouraged, reporter, control } = act;
  const person = (text: string | undefined) => text?.replace(/\.\s+/g, ".").toLowerCase();
  const told = Object.entries(act).filter(([fact]) => fact !== "items" && fact !== "oddities");
  return {
    ...Object.fromEntries(told),
    places: places.map(({ place, name, total }) => ({ place, total, id: whose(name) })),
    encouraged: encouraged.map(whose),
    reporter: person(reporter),
    control: person(control),
  };
}

describe.each(cases)("the resolution on the results of $year ($language)", ({ file, year, language }) => {
  const draft = readAct(paperText(composeAct(publishedActs[year], language)));

  test("our draft says fact by fact what the issued paper says", () => {
    expect(factsOf(draft)).toEqual(factsOf(source(file)));
  });

  test("nothing of the facts is missing in either", () => {
    const { details, places, encouraged, amendments } = publishedActs[year];
    expect(factsOf(source(file))).toEqual({
      language,
      date: details.date,
      protocol: details.protocol,
      item: details.item,
      year,
      clause: "4.4",
      reporter: details.reporter.inSentence[language].replace(/\.\s+/g, ".").toLowerCase(),
      places: places.map(({ id, place, total }) => ({ id, place, total })),
      encouraged: encouraged.map(({ id }) => id),
      amendedClauses: amendments.clauses.map(({ clause }) => clause),
      newAppendix: amendments.newAppendix,
      ceremony: true,
      control: details.control[0]?.inSentence[language].replace(/\.\s+/g, ".").toLowerCase(),
      chair: details.chair[language],
    });
  });

  test("its names are found in the roster, and its results are those that are built in", () => {
    const act = source(file);
    expect(pastYearOfAct(act, namesOfAct(act, roster))).toEqual(publishedResults[year]);
  });

  test("our draft is numbered without gaps, quotes balanced, places in Latin letters", () => {
    expect(draft.oddities).toEqual([]);
    expect(draft.items).toEqual(draft.items.map((_, index) => index + 1));
  });
});

test("what is odd about the issued papers is named", () => {
  expect(source("2024.kk.txt").oddities).toEqual([]);
  expect(source("2025.kk.txt").oddities).toEqual([{ kind: "gap", missing: [2] }, { kind: "cyrillic-place" }]);
  expect(source("2025.ru.txt").oddities).toEqual([
    { kind: "gap", missing: [2] },
    { kind: "quotes", open: 10, close: 9 },
  ]);
});

test.each(cases)("$file is read alike with other spaces and other letters of the places", ({ file }) => {
  const text = readFileSync(join(__dirname, file), "utf8");
  const facts = factsOf(readAct(text));
  const variants = [
    text.replace(/(\d) (\d{3})/g, "$1\u00A0$2"),
    text.replace(/(\d) (\d{3})/g, "$1\u202F$2"),
    text.replace(/(\d) (\d{3})/g, "$1\n\n$2"),
    text.replace(
      /(^|\s)([IІ]{1,3})(?= (орын|место))/gu,
      (_, before: string, place: string) => before + "\u0406".repeat(place.length),
    ),
    text.replace(/\n/g, "\r\n"),
    text.replace(/(\d) (\d{3})/g, "$1\u2060\u00A0$2"),
    text.split(/\s+/).join("\n"),
  ];
  expect(variants.map((variant) => factsOf(readAct(variant)))).toEqual(variants.map(() => facts));
});

test("a total whose thousands a stop or a comma parts is told as unread, never taken for a thousandth of it", () => {
  const text = readFileSync(join(__dirname, "2024.kk.txt"), "utf8");
  for (const stroke of [".", ",", "'"]) {
    const { places, oddities } = readAct(text.replace(/(\d) (\d{3})/g, `$1${stroke}$2`));
    expect(places.map(({ total }) => total)).toEqual([null, null, null]);
    expect(oddities).toEqual([1, 2, 3].map((place) => ({ kind: "unread-total", place })));
  }
});

test("short and inverted names are found, a name of two organisations is left to a person", () => {
  const act = readAct(
    "ҚАУЛЫ ЕТЕДІ: 1. 2023 жылғы қорытындылары бекітілсін: I орын – Кәсіподақтың Павлодар облыстық ұйымы (жалпы ұпай саны – 5 000); II орын – Астана қаласы (жалпы ұпай саны – 4\u202F000,5).",
  );
  const names = namesOfAct(act, roster);
  expect(names.map(({ id }) => id)).toEqual(["PVL", undefined]);
  expect(pastYearOfAct(act, names)).toBeNull();
  const answered = namesOfAct(act, roster, { "Астана қаласы": "AST" });
  expect(pastYearOfAct(act, answered)).toEqual({
    year: 2023,
    results: { PVL: { place: 1, total: 5000 }, AST: { place: 2, total: 4000.5 } },
  });
});
