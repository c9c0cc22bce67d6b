import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { readRows } from "./read-case";

/** What the page quotes of each line: its own cells, and the columns whose numbers were put into words beside them. */
function quotesOf(table: string): readonly string[] {
  return readRows(separatedText(table)).table.rows.map(({ words: { rule, quote = rule, asides = [] } }) =>
    [quote, ...asides.map(({ role, caption, text }) => `${caption || role}: ${text}`)].join(" | "),
  );
}

test("a most, a number that counts and a weight in columns of their own are no words of the rule's cell", () => {
  expect(
    quotesOf(`№	Показатель	Порядок начисления	Предельный балл	Вес
1.1	Стол	имеется	5	2
1.2	Встречи	2 балла за каждую	10	1
1.3	Рейды	3 балла за каждый, не более 9 баллов	9	1
1.4	Жалобы	минус 2 балла за каждую		1`),
  ).toEqual([
    "имеется | Предельный балл: 5 | Вес: 2",
    "2 балла за каждую | Предельный балл: 10 | Вес: 1",
    "3 балла за каждый, не более 9 баллов | Предельный балл: 9 | Вес: 1",
    "минус 2 балла за каждую | Вес: 1",
  ]);
});

test("a most alone, and one on the criterion's own line above its scale", () => {
  expect(
    quotesOf(`№	Көрсеткіш	Ең жоғары балл
1	2	3
1.1	Өтініштің сапасы	10
1.2	Хаттар:	6
	- әр хат үшін	2`),
  ).toEqual([" | Ең жоғары балл: 10", "әр хат үшін – 2 | Ең жоғары балл: 6"]);
});

test("the number beside a rule that the name holds", () => {
  expect(
    quotesOf(`№	Показатель	Баллы
1.1	Семинары (за каждый 3 балла)	15
1.2	Наличие сайта	5`),
  ).toEqual(["за каждый 3 балла | Баллы: 15", "5"]);
});
