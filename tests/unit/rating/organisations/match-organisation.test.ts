import { matchOrganisation, namesakesOf } from "../../../../src/rating/organisations/match-organisation";
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

test("an oblast is named in full or cut, before or behind its name", () => {
  for (const name of ["обл. Абай", "Абай обл.", "область Абай", "Организация области Абай"])
    expect([name, idOf(name)]).toEqual([name, "ABA"]);
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

test.each([
  ["«Қазақстандық салалық білім және ғылым қызметкерлері кәсіподағының Павлодар облыстық ұйымы»", "PVL"],
  ["кәсіподағының Павлодар облыстық ұйымы", "PVL"],
  ["Павлодарская областная организация", "PVL"],
  ["Павлодарский областной профсоюз работников образования", "PVL"],
  ["Кызылорда облыстык уйымы", "KZO"],
  ["Западно-Казахстанская областная организация профсоюза", "BKO"],
  ["Северный Казахстан", "SKO"],
  ["Восточно-Казахстанской области", "VKO"],
  ["Алматинская областная организация", "ALM-OBL"],
  ["Алматы қалалық кәсіподақ ұйымы", "ALA"],
  ["Акмолинская областная организация", "AST-AKM"],
  ["область Жетысу", "ZHT"],
  ["Абайская область", "ABA"],
  ["Шымкент", "SHY"],
])("as the papers write it: %s", (text, id) => {
  expect(idOf(text)).toBe(id);
});

test.each([
  ["Астана", ["AST-AKM", "AST"]],
  ["г. Астана", ["AST-AKM", "AST"]],
  ["Astana", ["AST-AKM", "AST"]],
  ["Астана қаласы", ["AST-AKM", "AST"]],
  ["Алматы", ["ALM-OBL", "ALA"]],
])("a place of two organisations offers both: %s", (text, ids) => {
  expect(idOf(text)).toEqual({ kind: "several", ids });
});

test.each([
  "",
  "ОО",
  "«»",
  "Қазақстан",
  "Профсоюз работников образования и науки",
  "Областная организация",
  "Павлодарская областная организация медицинских работников",
  "Павлодар қалалық ұйымы",
  "Семей",
  "Пав",
])("%p names nobody", (text) => {
  expect(idOf(text)).toEqual({ kind: "none" });
});

test("a new name that speaks of the places of one organisation is another name of it", () => {
  const others = roster.filter(({ id }) => id !== "AST");
  expect(namesakesOf("Павлодарская областная организация", roster)).toEqual(["PVL"]);
  expect(namesakesOf("Профсоюз г. Астаны", others)).toEqual([]);
  expect(namesakesOf("Профсоюз города Павлодара", roster)).toEqual([]);
  for (const { id, kk, ru } of roster) {
    for (const name of [kk, ru]) expect([id, namesakesOf(name, roster)]).toEqual([id, [id]]);
  }
});

test("two organisations of one name are left to a person", () => {
  const twins = [
    { id: "A", kk: "Х", ru: "Х" },
    { id: "B", kk: "х", ru: "У" },
  ];
  expect(matchOrganisation("Х", twins)).toEqual({ kind: "several", ids: ["A", "B"] });
});
