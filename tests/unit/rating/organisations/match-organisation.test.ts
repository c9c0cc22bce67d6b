import { matchOrganisation } from "../../../../src/rating/organisations/match-organisation";
import { roster } from "../../../../src/rating/organisations/roster";

const idOf = (text: string): unknown => {
  const match = matchOrganisation(text, roster);
  return match.kind === "one" ? match.id : match;
};

test("every name of the roster names one organisation", () => {
  for (const { id, kk, ru, short_kk, short_ru, short_en, aliases = [] } of roster) {
    const names = [id, kk, ru, short_kk, short_ru, short_en, ...aliases.map(({ name }) => name)];
    for (const name of names) expect([name, idOf(name ?? "")]).toEqual([name, id]);
  }
  expect(roster).toHaveLength(20);
  expect(new Set(roster.map(({ id }) => id)).size).toBe(20);
});

test("case, quotes, commas, spaces and the legal form do not matter", () => {
  const plain =
    "қазақстандық оқу-ағарту  ғылым және жоғары білім қызметкерлерінің салалық кәсіптік одағының павлодар облыстық ұйымы";
  expect(idOf(plain)).toBe("PVL");
  expect(idOf('Общественное объединение "Профессиональный союз работников образования города Астаны"')).toBe("AST");
  expect(idOf("  kzo ")).toBe("KZO");
});

test("a Latin i typed into a Kazakh name is the letter it looks like", () => {
  expect(idOf("Жетiсу обл.")).toBe("ZHT");
});

test("Astana alone is no organisation", () => {
  for (const text of ["Астана", "г. Астана", "Astana", "", "ОО", "«»"]) expect(idOf(text)).toEqual({ kind: "none" });
});

test("two organisations of one name are left to a person", () => {
  const twins = [
    { id: "A", kk: "Х", ru: "Х" },
    { id: "B", kk: "х", ru: "У" },
  ];
  expect(matchOrganisation("Х", twins)).toEqual({ kind: "several", ids: ["A", "B"] });
});
