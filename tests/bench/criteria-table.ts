import { separatedText } from "../../src/evaluation/criteria-import/cells/separated-text";
import { gridOf } from "../../src/evaluation/criteria-import/cells/table-cell";
import { recogniseColumns } from "../../src/evaluation/criteria-import/columns/columns";
import { readTable } from "../../src/evaluation/criteria-import/read-table";
import { timed } from "./measure-processor";

const rules = [
  "за каждого – 1 балл",
  "20",
  "95–100 % – 500; 90–95 % – 300; менее 90 % – 0",
  "по решению комиссии",
  "да – 100; нет – 0",
  "минус 10 баллов за каждый случай, но не более 100",
  "районный – 3, областной – 5, республиканский – 10",
  "до 20 января – 10; до 1 февраля – 5; позже – 0",
  "әр іс-шараға 5 ұпай, бірақ 25 ұпайдан аспайды",
  "1–3 мероприятия – 5; 4–6 – 10; 7 и более – 15",
];
const hostile = ["за каждого ", "5 баллов – ", "от 5 до 10 ", "районный – 3, ", "әр 5 "];
const budget = 200;

/** @returns Lines for the report: processor time of a table of 300 lines, and of one cell of 100,000 characters. */
export async function benchCriteriaTable(): Promise<string[]> {
  const lines = Array.from(
    { length: 300 },
    (_, at) => `${(at % 5) + 1}.${at + 1}\tКоличество мероприятий вида ${at}\tед.\t${rules[at % rules.length] ?? ""}`,
  );
  const table = ["№\tПоказатель\tЕд. изм.\tПорядок начисления", ...lines].join("\n");
  const first = await best(table, 1);
  const whole = await best(table, 5);
  const cells: number[] = [];
  for (const piece of hostile)
    cells.push(await best(`1.1\tПоказатель\tед.\t${piece.repeat(Math.ceil(100_000 / piece.length))}`, 3));
  return [
    `table of criteria, 300 lines read: ${whole.toFixed(0)} ms of processor, the first time ${first.toFixed(0)} (budget ${budget})`,
    `table of criteria, one cell of 100,000 characters: ${Math.max(...cells).toFixed(0)} ms of processor (budget ${budget})`,
  ];
}

/** The least of several times. */
async function best(text: string, times: number): Promise<number> {
  let least = Infinity;
  for (let time = 0; time < times; time += 1) least = Math.min(least, await timed(async () => read(text)));
  return least;
}

function read(text: string): void {
  const grid = gridOf(separatedText(text));
  readTable(grid, recogniseColumns(grid), { criteria: { indicators: [], base_fields: [] }, year: 2025 });
}
