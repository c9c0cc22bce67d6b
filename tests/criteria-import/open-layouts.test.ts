import { recogniseColumns } from "../../src/evaluation/criteria-import/columns/columns";
import { readTable } from "../../src/evaluation/criteria-import/read-table";
import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { gridOf } from "../../src/evaluation/criteria-import/cells/table-cell";
import { appendix1 } from "../../src/rating/criteria/appendix-1";

function read(...lines: readonly string[]) {
  const grid = gridOf(separatedText(lines.join("\n")));
  const mapping = recogniseColumns(grid);
  const table = readTable(grid, mapping, { criteria: { ...appendix1, indicators: [] }, year: 2025 });
  const { rows, indicators, lines: more, headings, notes, captions } = table.counts;
  // Nothing vanishes: every line that holds anything is counted once.
  expect(indicators + more + headings + notes + captions).toBe(rows);
  return {
    roles: mapping.roles,
    lines: table.rows.map(({ words, understanding }) => ({
      name: words.name.ru || words.name.kk,
      rule: words.rule,
      kind: understanding.kind,
      reasons: understanding.kind === "question" ? understanding.reasons : [],
      isUnread: words.isUnread === true,
    })),
  };
}

test("a criterion without points of its own, whose rule stands in its name, is no part of the line above", () => {
  const { lines } = read(
    "Критерий\tБаллы",
    "Проведение открытых уроков\t3 балла за каждый",
    "Публикации в СМИ\t2 балла за каждую",
    "Участие в конкурсах: районный – 3, областной – 5\t",
  );
  expect(lines.map(({ name, kind }) => [name, kind])).toEqual([
    ["Проведение открытых уроков", "understood"],
    ["Публикации в СМИ", "understood"],
    ["Участие в конкурсах", "question"],
  ]);
});

test("figures that go on as words of the line above are asked about", () => {
  const { lines } = read(
    "№\tПоказатель\tБаллы",
    "1.1\tПубликации\t2 балла за каждую",
    "\tв республиканской газете - 5, в районной\t",
  );
  expect(lines.map(({ name, isUnread }) => [name, isUnread])).toEqual([
    ["Публикации в республиканской газете - 5, в районной", true],
  ]);
});

test("captions that nobody knows are captions where the lines below have numbers", () => {
  const { roles, lines } = read(
    "Позиция\tЧто сделано\tСколько даётся",
    "1.1\tПроведено акций\t5 баллов за каждую",
    "1.2\tПринято в профсоюз\t1 балл за каждого",
  );
  expect(roles).toEqual(["code", "name", "rule"]);
  expect(lines.map(({ name }) => name)).toEqual(["Проведено акций", "Принято в профсоюз"]);
});

test("the wordiest column under an unknown caption names the criteria", () => {
  const { roles } = read(
    "№\tВид активности\tБалл за единицу\tМакс. балл\tПодтверждающие документы",
    "1.1\tКруглые столы с ветеранами\t2\t10\tпротокол",
    "1.2\tЭкскурсии по городу\t3\t9\tфото",
  );
  expect(roles).toEqual(["code", "name", "rule", "cap", "evidence"]);
});

test("«до 10» under the caption of points is a mark up to ten points", () => {
  const { lines } = read("Баллы\tПоказатель", "3 за каждое\tМероприятия", "до 10\tОформление кабинета");
  expect(lines.map(({ rule, reasons }) => [rule, reasons])).toEqual([
    ["3 за каждое", []],
    ["до 10 баллов", ["mark"]],
  ]);
});

test("a blank points cell with its scale below, in Kazakh and Russian", () => {
  const { lines } = read(
    "№\tПоказатель\tБаллы",
    "1\tНаличие коллективного договора\t",
    "\tда\t10",
    "\tнет\t0",
    "2\tКәсіподақ бұрышының болуы\t",
    "\tбар\t5",
    "\tжоқ\t0",
    "Итого\t\t15",
  );
  expect(lines.map(({ name, kind }) => [name, kind])).toEqual([
    ["Наличие коллективного договора", "understood"],
    ["Кәсіподақ бұрышының болуы", "understood"],
  ]);
});
