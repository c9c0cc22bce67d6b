import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import { context, each, expectReading, yesNo, type Case } from "./official-case";

const days = (due_year: string, ...list: readonly (readonly [string | null, number])[]): object => ({
  kind: "date_bands",
  due_year,
  days: list.map(([until, points]) => ({ until, points })),
});
const nextYear = "reporting_year+1";
const spread = (to: number): object => ({ kind: "min_max", from: 0, to });

/** How many points each gets, or of which number they are a share, somebody decides: asked, with every way it may be meant. */
const asked: readonly Case[] = [
  ["за каждое от 3 до 5 баллов", "ask", [each(1), each(5), each(3)]],
  ["1–3 балла за каждое", "ask", [each(1), each(3)]],
  ["5–10 баллов за каждое мероприятие", "ask", [each(1), each(10), each(5)]],
  ["за каждое мероприятие до 10 баллов", "ask", [each(1), each(10)]],
  ["по 2–4 балла за публикацию", "ask", [each(1), each(4), each(2)]],
  ["от 2 до 4 баллов за каждую публикацию, но не более 12 баллов", "ask", [each(1, { cap: 12 }), each(4, { cap: 12 })]],
  ["1–3 балла за каждую встречу, но не более 4 встреч", "ask", [each(1, { cap: 12 }), each(3, { cap: 12 })]],
  ["әрбір іс-шара үшін 5–10 ұпай", "ask", [each(1), each(10), each(5)]],
  ["әрбір іс-шараға 5-тен 10 ұпайға дейін", "ask", [each(1), each(10), each(5)]],
  ["3–5 ұпай әр сабақ үшін", "ask", [each(1), each(5), each(3)]],
  ["10 баллов пропорционально числу участников", "ask", [spread(10)]],
  ["пропорционально количеству участников, не более 10 баллов", "ask", [spread(10)]],
  ["10 ұпай қатысушылар санына пропорционалды", "ask", [spread(10)]],
  ["5 (не более 2 в год)", "ask", [each(5, { cap: 10 }), each(5, { cap: 2 })], { unit: "занятие" }],
  ["замечаний нет – 6, есть – 0", "ask", [yesNo(6, 0), yesNo(0, 6)]],
  ["шағым жоқ – 5, бар – 0", "ask", [yesNo(5, 0), yesNo(0, 5)]],
];

const told: readonly Case[] = [
  // A day scale may take points off.
  [
    "не позднее 20.01.2026 – 10; не позднее 01.02.2026 – 5; позже – минус 5",
    "read",
    [days(nextYear, ["01-20", 10], ["02-01", 5], [null, -5])],
  ],
  ["до 20 января – 10; позже – минус 5", "ask", [days(nextYear, ["01-20", 10], [null, -5])]],
  ["20 қаңтарға дейін – 10 ұпай; кейін – минус 5 ұпай", "ask", [days(nextYear, ["01-20", 10], [null, -5])]],
  ["25 мамырға дейін – 5 ұпай, кейін – 0 ұпай", "ask", [days("reporting_year", ["05-25", 5], [null, 0])].slice(1)],
  // Between the last day and that from which the rest counts nobody says anything.
  [
    "не позднее 10.01.2026 – 10; не позднее 20.01.2026 – 5; после 31 января – 0",
    "ask",
    [days(nextYear, ["01-10", 10], ["01-20", 5], [null, 0])],
  ],
  ["3 балла / статья", "read", [each(3)]],
  ["жүргізіледі – 5 балл, жүргізілмейді – 0 балл", "read", [yesNo(5, 0)]],
  ["1 көрмеге 1 балл, ең көбі 10 балл", "ask", [each(1, { cap: 10 })]],
  ["вычитается 5 баллов", "ask", [each(-5), yesNo(-5, 0)]],
  ["10 баллов, если бюджет исполнен не менее чем на 95 %", "ask", [yesNo(10, 0)]],
  ["5 баллов; при нарушении срока баллы не начисляются", "ask", [yesNo(5, 0)]],
  ["егер жоспар орындалса – 5 ұпай", "ask", [yesNo(5, 0)]],
  ["уақтылы өтсе – 5, кешіктірілсе – 0", "read", [yesNo(5, 0)]],
  [
    "минус 2 балла за каждый случай, но не более минус 10",
    "read",
    [{ kind: "penalty_per_unit", points: -2, floor: -10 }],
  ],
];

test.each([...asked, ...told].map((one) => [one[0], one] as const))("%s", (_, one) => expectReading(one));

test("a due day and what each day of delay takes off are no list of states", () => {
  expectReading([
    "в срок – 5 баллов, за каждый день просрочки – минус 1 балл",
    "ask",
    [{ kind: "on_time", due: "", due_year: nextYear, points: 5, per_day_late: -1, floor: 0 }],
  ]);
});

test.each([
  "до 30 февраля – 10; позже – 0",
  "до 29 февраля – 10; позже – 0",
  "29 до 07.02: 74; позднее: 3",
  "до 30/31.02 – 5/3",
])("a day that not every year or none has stops nobody: %s", (words) => {
  expect(readRule(words, context).kind).not.toBe("understood");
});

test("a number before «не позднее» is no beginning of a span of days", () => {
  const words = "7 не позднее 20.01.2026 – 10; не позднее 01.02.2026 – 5; позже – 0";
  expect(readRule(words, context).kind).not.toBe("understood");
});
