/** @jest-environment jsdom */
import type { RuleReading } from "../../src/evaluation/criteria-import/wording/reading";
import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { recogniseColumns } from "../../src/evaluation/criteria-import/columns/columns";
import { readTable } from "../../src/evaluation/criteria-import/read-table";
import { gridOf } from "../../src/evaluation/criteria-import/cells/table-cell";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { readRows } from "./read-case";

const each = (points: number, more: object = {}): object => ({ kind: "per_unit", points, ...more });
const yesNo = (yes: number, no: number): object => ({ kind: "yes_no", yes, no });
const scale = (...list: (number | null)[][]): object => ({
  kind: "value_bands",
  bands: list.map(([ge, lt, points]) => ({ ge, lt, points })),
});

/** Columns, headings, and of each line its code, name and rule, or why it is asked with the first reading or the parts. */
function told(text: string): { roles: readonly string[]; headings: string[]; lines: unknown[] } {
  const { mapping, table } = readRows(separatedText(text));
  return {
    roles: mapping.roles,
    headings: table.blocks.map(({ kk, ru }) => ru || kk),
    lines: table.rows.map(({ code, words, understanding: made }) => [
      code,
      words.name.ru || words.name.kk,
      made.kind === "understood"
        ? made.reading.rule
        : made.kind === "question"
          ? [
              ...made.reasons,
              (made.candidates[0] as RuleReading | undefined)?.rule ?? made.parts?.map(({ reading }) => reading.rule),
            ]
          : "unknown",
    ]),
  };
}
const tsv = (...rows: string[]): string =>
  rows
    .map((row) =>
      row
        .split("|")
        .map((cell) => cell.trim())
        .join("\t"),
    )
    .join("\n");

test("criteria with a blank cell of points, the lines of their scale below", () => {
  expect(
    told(
      tsv(
        "№ п/п | Критерии | Количество баллов",
        "1 | 2 | 3",
        "1. | Уголок профсоюза | ",
        " | есть | 5",
        " | нет | 0",
        "2. | Собрания | ",
        " | 10 собраний и более | 9",
        " | от 5 до 9 собраний | 6",
        " | от 1 до 4 собраний | 3",
        "3. | Участие в смотре | ",
        " | не участвовали | 0",
        " | участвовали | 7",
        "4. | Заявления | за каждое заявление – 2",
        " | Итого | 23",
      ),
    ),
  ).toEqual({
    roles: ["code", "name", "rule"],
    headings: [],
    lines: [
      ["1", "Уголок профсоюза", yesNo(5, 0)],
      ["2", "Собрания", scale([10, null, 9], [5, 10, 6], [1, 5, 3], [null, 1, 0])],
      ["3", "Участие в смотре", yesNo(7, 0)],
      ["4", "Заявления", each(2)],
    ],
  });
});

test("the most points on the criterion's own line, what gives them below", () => {
  expect(
    told(
      tsv(
        "N пп. | Наименование критерия | Максимальный балл",
        "1. | Стаж председателя: | 15",
        " | - менее 1 года | 0",
        " | - от 1 года до 4 лет | 8",
        " | - 4 года и более | 15",
        "2. | Благодарности: | 6",
        " | - за каждую благодарность | 2",
        "3. | Оформление стенда | 10",
        " | Максимальная сумма баллов | 31",
      ),
    ),
  ).toEqual({
    roles: ["code", "name", "rule"],
    headings: [],
    lines: [
      ["1", "Стаж председателя:", scale([4, null, 15], [1, 4, 8], [null, 1, 0])],
      ["2", "Благодарности:", each(2, { cap: 6 })],
      ["3", "Оформление стенда", ["mark", { kind: "mark", cap: 10 }]],
    ],
  });
});

test("a scale that gives another most than its criterion's own line is asked", () => {
  const { lines } = told(
    tsv(
      "N пп. | Наименование критерия | Максимальный балл",
      "1. | Стенд: | 5",
      " | - имеется | 3",
      " | - не имеется | 0",
      "2. | Сайт: | 4",
      " | - имеется | 4",
      " | - не имеется | 0",
    ),
  );
  expect(lines).toEqual([
    ["1", "Стенд:", ["most-differs", yesNo(3, 0)]],
    ["2", "Сайт:", yesNo(4, 0)],
  ]);
});

test("two columns without numbers: headings with their most points, criteria below", () => {
  expect(
    told(
      tsv(
        "Наименование критерия | Оценка",
        "Общественная работа | максимально 60 баллов",
        "Субботники | 5 баллов за каждый субботник",
        "Донорство | 10 баллов (однократно)",
        "Спорт | максимально 30 баллов",
        "Соревнования | 3 балла х количество соревнований",
        "Сборная | да – 6, нет – 0",
        "Всего | 90",
      ),
    ),
  ).toEqual({
    roles: ["name", "rule"],
    headings: ["Общественная работа", "Спорт"],
    lines: [
      ["1.1", "Субботники", each(5)],
      ["1.2", "Донорство", yesNo(10, 0)],
      ["2.1", "Соревнования", each(3)],
      ["2.2", "Сборная", yesNo(6, 0)],
    ],
  });
});

test("two columns in Kazakh, the number inside the name", () => {
  expect(
    told(
      tsv(
        "Көрсеткіштер | Ұпай",
        "1. Бұрыштың болуы: | ",
        "бар | 6",
        "жоқ | 0",
        "2. Концерттер | әрбір концерт үшін 3 ұпай",
        "3. Байқауға қатысу: | ",
        "қатысты | 5",
        "қатысқан жоқ | 0",
        "4. Кештер | әр кешке 2 ұпай, жылына 6 кештен артық есепке алынбайды",
        "Барлығы | 75",
      ),
    ),
  ).toEqual({
    roles: ["name-kk", "rule"],
    headings: [],
    lines: [
      ["1", "Бұрыштың болуы:", yesNo(6, 0)],
      ["2", "Концерттер", each(3)],
      ["3", "Байқауға қатысу:", yesNo(5, 0)],
      ["4", "Кештер", each(2, { cap: 12 })],
    ],
  });
});

test("a column of how many count in a year, lettered headings, losses", () => {
  expect(
    told(
      [
        "Р/с;Іс-шара атауы;Өлшем бірлігі;Балл;Бір жылдағы ең көп саны",
        "А. Бұқаралық спорт;;;;",
        "1;Турнир;турнир;6;4",
        "2;Жаңа мүшелер;адам;0,3;шексіз",
        "Б. Шегерілетін балл;;;;",
        "3;Ереже бұзу;жағдай;-10;2",
        ";Барлығы;;24;",
      ].join("\n"),
    ),
  ).toEqual({
    roles: ["code", "name-kk", "unit", "rule", "most"],
    headings: ["Бұқаралық спорт", "Шегерілетін балл"],
    lines: [
      ["1.1", "Турнир", each(6, { cap: 24 })],
      ["1.2", "Жаңа мүшелер", each(0.3)],
      ["2.3", "Ереже бұзу", { kind: "penalty_per_unit", points: -10, floor: -20 }],
    ],
  });
});

test("columns of places: one place is the figure, places of each person are several indicators", () => {
  expect(
    told(
      tsv(
        "Р/с | Жарыс | Алған орны | | | Қатысқаны үшін",
        " | | 1 | 2 | 3–5 | ",
        "Командалық жарыстар | | | | | ",
        "1 | Волейбол | 30 | 24 | 10 | 2",
        "Жеке жарыстар (әр мүшеге) | | | | | ",
        "2 | Шахмат | 9 | 6 | 3 | 1",
      ),
    ),
  ).toEqual({
    roles: ["code", "name", "place", "place", "place", "took-part"],
    headings: ["Командалық жарыстар", "Жеке жарыстар (әр мүшеге)"],
    lines: [
      ["1.1", "Волейбол", scale([6, null, 2], [3, 6, 10], [2, 3, 24], [1, 2, 30])],
      ["2.2", "Шахмат", ["several", [each(9), each(6), each(3), each(1)]]],
    ],
  });
});

test("points and their most in two columns, marks, choices, levels", () => {
  expect(
    told(
      [
        "№;Критерии;Максимальный балл;Порядок оценки",
        "1;Открытое собрание;10;оценивается членами комиссии",
        "2;Статьи;12;4 балла за каждую статью",
        "3;Призёры;30;за каждого призёра: районные – 2 балла, областные – 5 баллов",
        '4;Стенд;3;"обновляется – 3 балла; устарел – 1 балл; не ведётся – 0"',
        "5;Кабинет;10;01.окт",
        "6;Доска;5;имеется – 5, отсутствует – 0",
        "7;Издания;;за каждое новое – 2 балла, за каждое утраченное – минус 1 балл",
      ].join("\n"),
    ).lines,
  ).toEqual([
    ["1", "Открытое собрание", ["mark", { kind: "mark", cap: 10 }]],
    ["2", "Статьи", each(4, { cap: 12 })],
    ["3", "Призёры", ["several", [each(2), each(5)]]],
    ["4", "Стенд", ["choice", { kind: "mark", cap: 3 }]],
    ["5", "Кабинет", ["mark", { kind: "mark", cap: 10 }]],
    ["6", "Доска", yesNo(5, 0)],
    ["7", "Издания", ["several", [each(2), each(-1)]]],
  ]);
});

test("a cell in both languages is read in both; what they say differently is asked", () => {
  const rows = separatedText(
    '№\tКөрсеткіш / Показатель\tҚалай / Порядок начисления\tҰпай / Балл\n1.1\tЖәдігерлер / Экспонаты\t"әр жәдігерге\nза каждый экспонат"\t0,5\n1.2\tКаталог / Каталог\tбар / есть\t7\n\t\tжоқ / нет\t0\n1.3\tБуклеттер / Буклеты\t"әр буклетке 5 ұпай\nза каждый буклет 3 балла"\t',
  );
  const made = readRows(rows).table.rows.map(({ understanding }) =>
    understanding.kind === "understood"
      ? understanding.reading.rule
      : understanding.kind === "question"
        ? [...understanding.reasons, ...understanding.candidates.map(({ rule }) => rule)]
        : "unknown",
  );
  expect(made).toEqual([each(0.5), yesNo(7, 0), ["languages-differ", each(3), each(5)]]);
});

test("serial numbers without a heading get the number of the block that is chosen once", () => {
  const rows = separatedText(
    tsv("№ | Показатель | Баллы", "1 | Семинары | 5 баллов за каждый", "2 | Встречи | 3 балла за каждую"),
  );
  const grid = gridOf(rows);
  const mapping = recogniseColumns(grid);
  const context = { criteria: { ...appendix1, indicators: [] }, year: 2025 };
  const asked = readTable(grid, mapping, context);
  const answered = readTable(grid, { ...mapping, block: "2" }, context);
  expect([asked.lacksBlock, ...asked.rows.map(({ code, notes }) => [code, notes[0]])]).toEqual([
    true,
    ["1", "block-missing"],
    ["2", "block-missing"],
  ]);
  expect([answered.lacksBlock, ...answered.rows.map(({ code, words }) => [code, words.block])]).toEqual([
    false,
    ["2.1", "2"],
    ["2.2", "2"],
  ]);
});
