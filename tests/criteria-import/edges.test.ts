/** @jest-environment jsdom */
import { indicatorOf } from "../../src/evaluation/criteria-import/settle/indicator-of";
import { settleTable } from "../../src/evaluation/criteria-import/settle/settle-table";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { readHtmlTable } from "../../src/pane/evaluation/bring-in/table/read-html-table";
import { readRows } from "./read-case";

/** What of a table a case tells: number, block, name and words of each line, and what is odd. */
function told(rows: ReturnType<typeof separatedText>): string[] {
  return readRows(rows).table.rows.map(({ code, words, understanding, notes }) =>
    [
      code,
      words.block,
      [words.name.kk, words.name.ru].filter((name) => name !== "").join(" = "),
      words.unit,
      words.rule.replace(/\n/g, " / "),
      understanding.kind,
      ...notes.filter((note) => note !== "one-language"),
    ].join(" | "),
  );
}

const table = (...lines: string[]) => separatedText(lines.join("\n").replace(/ \| /g, "\t"));
const html = (...lines: string[]) =>
  readHtmlTable(`<table>${lines.map((cells) => `<tr>${cells}</tr>`).join("")}</table>`);
const td = (...texts: string[]): string => texts.map((text) => `<td>${text}</td>`).join("");

test.each([
  [
    "no captions: columns by what stands in them",
    table("1.1 | Принято в профсоюз | чел. | за каждого | 1", "1.10 | Проведено семинаров | ед. | за каждый | 20"),
    [
      "1.1 | 1 | Принято в профсоюз | чел. | за каждого – 1 | understood",
      "1.10 | 1 | Проведено семинаров | ед. | за каждый – 20 | understood",
    ],
  ],
  [
    "a short caption of the unit, the numbers of columns below, a block's heading joined over the line",
    table(
      "№ п/п | Критерии и показатели | Единица | Начисление баллов",
      "1 | 2 | 3 | 4",
      "2. Социальная защита |  |  | ",
      "2.1. | Возвращено средств | тыс. тенге | 1 балл за 100 тыс. тенге",
    ),
    ["2.1 | 2 | Возвращено средств | тыс. тенге | 1 балл за 100 тыс. тенге | understood"],
  ],
  [
    "captions over two rows, each language its own column",
    html(
      "<td rowspan=2>№</td><td colspan=2>Көрсеткіш / Показатель</td><td rowspan=2>Баллы</td>",
      td("қазақша", "на русском"),
      td("1.1", "Мүшелер", "Члены", "за каждого – 1"),
    ),
    ["1.1 | 1 | Мүшелер = Члены |  | за каждого – 1 | understood"],
  ],
  [
    "totals, footnotes and empty rows are no indicators, and no words of the line above",
    table(
      "№ | Показатель | Ед. изм. | Баллы",
      "1.1 | А | ед. | 1 балл за каждый",
      " | Итого |  | 100",
      "Итого по критерию 1 |  |  | 100",
      " |  |  | ",
      "1.2 | Б | ед. | 2 балла за каждый",
      "Всего баллов: |  |  | 200",
      "* Баллы начисляются раз в год. |  |  | ",
      "Барлығы |  |  | 200",
    ),
    ["1.1 | 1 | А | ед. | 1 балл за каждый | understood", "1.2 | 1 | Б | ед. | 2 балла за каждый | understood"],
  ],
  [
    "an indicator whose name begins with «Всего» stays",
    table("№ | Показатель | Баллы", "1.1 | Всего членов профсоюза | 1 балл за каждого"),
    ["1.1 | 1 | Всего членов профсоюза |  | 1 балл за каждого | understood"],
  ],
  [
    "a repeated number is told at each",
    table("№ | Показатель | Баллы", "1.1 | А | 1 балл за каждый", "1.1 | Б | 2 балла за каждый"),
    [
      "1.1 | 1 | А |  | 1 балл за каждый | understood | code-repeated",
      "1.1 | 1 | Б |  | 2 балла за каждый | understood | code-repeated",
    ],
  ],
  [
    "a heading with the points of its block",
    table(
      "№ | Показатель | Ед. | Баллы",
      "1 | Оргработа |  | 500",
      "1.1 | А | ед. | за каждый – 1",
      "2 | Защита |  | 300",
      "2.1 | Б | ед. | за каждый – 2",
    ),
    ["1.1 | 1 | А | ед. | за каждый – 1 | understood", "2.1 | 2 | Б | ед. | за каждый – 2 | understood"],
  ],
  [
    "plain numbers under headings get the number of their block",
    table(
      "№ | Показатель | Баллы",
      "I. Оргработа",
      "1 | А | за каждый – 1",
      "2 | Б | за каждый – 2",
      "II. Защита",
      "3 | В | за каждый – 3",
    ),
    [
      "1.1 | 1 | А |  | за каждый – 1 | understood | code-composed",
      "1.2 | 1 | Б |  | за каждый – 2 | understood | code-composed",
      "2.3 | 2 | В |  | за каждый – 3 | understood | code-composed",
    ],
  ],
  [
    "plain numbers without headings are asked",
    table("№ | Показатель | Баллы", "1 | А | за каждый – 1", "2 | Б | за каждый – 2"),
    [
      "1 | 1 | А |  | за каждый – 1 | understood | block-missing",
      "2 | 2 | Б |  | за каждый – 2 | understood | block-missing",
    ],
  ],
  [
    "no numbers at all: each named line is an indicator, lines of a scale belong to theirs",
    table(
      "Показатель | Баллы",
      "I. Оргработа | ",
      "Охват членством | от 95 % – 500",
      "от 90 до 95 % | 300",
      "Семинары | за каждый – 20",
    ),
    [
      "1.1 | 1 | Охват членством |  | от 95 % – 500 / от 90 до 95 % – 300 | question | code-composed",
      "1.2 | 1 | Семинары |  | за каждый – 20 | understood | code-composed",
    ],
  ],
  [
    "numbers with a decimal comma",
    table("№ | Показатель | Баллы", "1,9 | А | за каждый – 1", "1,10 | Б | за каждый – 2"),
    ["1.9 | 1 | А |  | за каждый – 1 | understood", "1.10 | 1 | Б |  | за каждый – 2 | understood"],
  ],
  [
    "most points and weight in columns of their own",
    table("№ | Показатель | Порядок начисления | Максимальный балл | Вес", "1.1 | А | за каждый – 1 | 500 | 2"),
    ["1.1 | 1 | А |  | за каждый – 1, не более 500 баллов, вес 2 | understood"],
  ],
  [
    "the caption says that points are for each",
    table("№ | Показатель | Балл за единицу | Максимум", "1.1 | А | 1 | 500"),
    ["1.1 | 1 | А |  | за каждую единицу – 1, не более 500 баллов | understood"],
  ],
  [
    "the wordier of two columns of points is the rule",
    table("№ | Показатель | Баллы: за что | Баллы", "1.1 | А | за каждый | 5"),
    ["1.1 | 1 | А |  | за каждый – 5 | understood"],
  ],
  [
    "semicolons under a title with a comma, decimal commas, and the mark of UTF-8",
    separatedText(
      '\uFEFFПриложение 1, к Положению\n№;Показатель;Ед. изм.;Баллы\n1.1;"Принято; всего";чел.;0,5 балла за каждого',
    ),
    ["1.1 | 1 | Принято; всего | чел. | 0,5 балла за каждого | understood"],
  ],
  [
    "a table of signatures before, the table in two parts",
    [
      ...html(td("Согласовано", "Утверждаю")),
      ...html(td("№", "Показатель", "Баллы"), td("1.1", "А", "за каждый – 1")),
      ...html(td("2.1", "Б", "за каждый – 2")),
    ],
    ["1.1 | 1 | А |  | за каждый – 1 | understood", "2.1 | 2 | Б |  | за каждый – 2 | understood"],
  ],
])("%s", (_what, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});

test("a raised footnote mark is no digit of the points, and what is struck out by a correction is not read", () => {
  const rows = html(
    td("№", "Показатель", "Баллы"),
    td("1.1", "А", "за каждый – 10<sup>1</sup>"),
    td("1.2", "Б", "за каждый – <del>5</del><ins>7</ins>"),
  );
  expect(told(rows)).toEqual([
    "1.1 | 1 | А |  | за каждый – 10 | understood",
    "1.2 | 1 | Б |  | за каждый – 7 | understood",
  ]);
});

test("two lines mended to one code stay a question", () => {
  const read = readRows(
    table("№ | Показатель | Баллы", "1.1 | А | 1 балл за каждый", "1.1 | Б | 2 балла за каждый"),
  ).table;
  const none = { ...appendix1, indicators: [] };
  const indicatorAt = (at: number, code: string) => {
    const row = read.rows[at];
    if (row?.understanding.kind !== "understood") throw new Error("not understood");
    return {
      kind: "indicator",
      indicator: { ...indicatorOf(row, row.understanding.reading, undefined, none.blocks), code },
    } as const;
  };
  const states = (second: string) =>
    settleTable(
      read,
      none,
      new Map([
        [2, indicatorAt(0, "1.1")],
        [3, indicatorAt(1, second)],
      ]),
    ).rows.map(({ state }) => state);
  expect(states("1.1")).toEqual(["question", "question"]);
  expect(states("1.2")).toEqual(["new", "new"]);
});

test("a code that two lines bear stands once in the table, whatever is decided about them", () => {
  const { table: read } = readRows(
    table(
      "№ | Показатель | Баллы",
      "1.1 | А | 1 балл за каждый",
      "1.1 | Б | 2 балла за каждый",
      "1.2 | В | как решит комиссия",
      "1.3 | Г | 3 балла за каждый",
    ),
  );
  const present = appendix1.indicators.find(({ code }) => code === "1.2");
  if (!present) throw new Error("no 1.2");
  const decisions = [
    undefined,
    { kind: "leave-out" },
    ...["1.1", "1.2", "1.3"].map((code) => ({ kind: "indicator", indicator: { ...present, code } }) as const),
  ] as const;
  for (const first of decisions) {
    for (const second of decisions) {
      for (const third of decisions) {
        const given = [first, second, third].flatMap((one, at) => (one ? [[at + 2, one] as const] : []));
        const codes = settleTable(read, appendix1, new Map(given)).criteria.indicators.map(({ code }) => code);
        expect(codes).toEqual([...new Set(codes)]);
      }
    }
  }
});

test.each([
  "за каждого ",
  "әр мүше ",
  "1 – ",
  "не более 1 ",
  "1 место – ",
  "наличие ",
  "95–",
  "я",
  "лучший пропорционально ",
])("a cell full of «%s» keeps nobody waiting and is not taken for a rule", (piece) => {
  expect(
    readRows(table("№ | Показатель | Баллы", `1.1 | А | ${piece.repeat(20_000)}`)).table.rows[0]?.understanding.kind,
  ).toBe("unknown");
});

test("300 lines are all there", () => {
  const lines = Array.from(
    { length: 300 },
    (_, at) => `${(at % 5) + 1}.${Math.floor(at / 5) + 1} | Показатель ${at} | за каждый – ${at + 1}`,
  );
  const read = readRows(table("№ | Показатель | Баллы", ...lines)).table.rows;
  expect(read.map(({ understanding }) => understanding.kind === "understood" && understanding.reading.rule)).toEqual(
    lines.map((_, at) => ({ kind: "per_unit", points: at + 1 })),
  );
});

test("semicolons within a cell without quotes do not part it, where the captions tell how many columns there are", () => {
  const rows = [
    "№;Показатель;Баллы;Подтверждение",
    "1.1;Охват членством;менее 50 % – 0; 50–80 % – 5; более 80 % – 10;отчёт",
    "1.2;Наличие плана;да – 5; нет – 0;план",
    "1.3;Собрания;1 балл за каждое;протокол",
    "1.4;Рейды;1–5 – 3;6 и более – 6;протокол",
  ];
  expect(separatedText(rows.join("\n")).map((row) => row.map(({ text }) => text))).toEqual([
    ["№", "Показатель", "Баллы", "Подтверждение"],
    ["1.1", "Охват членством", "менее 50 % – 0; 50–80 % – 5; более 80 % – 10", "отчёт"],
    ["1.2", "Наличие плана", "да – 5; нет – 0", "план"],
    ["1.3", "Собрания", "1 балл за каждое", "протокол"],
    // without the space nobody can tell a cell from a part of one
    ["1.4", "Рейды", "1–5 – 3", "6 и более – 6", "протокол"],
  ]);
  const padded = ["№; Показатель; Баллы", "1.1; Собрания; 1 балл за каждое; протокол"];
  expect(separatedText(padded.join("\n"))[1]).toHaveLength(4);
});
