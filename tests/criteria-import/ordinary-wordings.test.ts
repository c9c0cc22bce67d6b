import { tellingFigure } from "../../src/evaluation/criteria-import/settle/telling-figure";
import { workedExample } from "../../src/evaluation/criteria-import/settle/worked-example";
import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import type { RuleReading, Understanding } from "../../src/evaluation/criteria-import/wording/reading";
import type { Rule } from "../../src/rating/rules/rules";

const context = { unit: "", name: "", year: 2025, baseFields: [] };
const yesNo = (yes: number, no: number): Rule => ({ kind: "yes_no", yes, no });
const mark = (cap: number): Rule => ({ kind: "mark", cap });
const bandsOf = (list: string): { ge: number | null; lt: number | null; points: number }[] =>
  list.split(" ").map((one) => {
    const [ge = "", lt = "", points = ""] = one.split(/[;=]/);
    return { ge: ge === "" ? null : Number(ge), lt: lt === "" ? null : Number(lt), points: Number(points) };
  });
/** «5;=10 3;5=5 ;3=0»: from 5 ten points, from 3 to 5 five. */
const scale = (list: string): Rule => ({ kind: "value_bands", bands: bandsOf(list) });
const share = (list: string): Rule => ({
  kind: "share_bands",
  numerator: "",
  denominator: "",
  bands: bandsOf(list),
});

test.each<[string, Rule]>([
  // lists of two contraries, either way round
  ["5 – да, 0 – нет", yesNo(5, 0)],
  ["5 баллов – имеется, 0 – отсутствует", yesNo(5, 0)],
  ["0 баллов – отсутствует, 5 баллов – ведётся", yesNo(5, 0)],
  ["5 ұпай – бар, 0 ұпай – жоқ", yesNo(5, 0)],
  ["наличие/отсутствие – 5/0", yesNo(5, 0)],
  ["есть/нет 5/0", yesNo(5, 0)],
  ["бар/жоқ: 5/0", yesNo(5, 0)],
  ["нет/есть – 0/5", yesNo(5, 0)],
  ["болуы – 5, болмауы – 0", yesNo(5, 0)],
  ["қатысса 5 ұпай, қатыспаса 0 ұпай", yesNo(5, 0)],
  ["участие – 5, неучастие – 0", yesNo(5, 0)],
  ["уақытында тапсырылса – 10 ұпай, кешіксе – 0", yesNo(10, 0)],
  ["Бар болса – 100", yesNo(100, 0)],
  // scales with what is counted, in any place
  [
    "1 мероприятие – 2 балла, 2 мероприятия – 4 балла, 3 мероприятия и более – 6 баллов",
    scale("3;=6 2;3=4 1;2=2 ;1=0"),
  ],
  ["3 мероприятия и более – 6 баллов, 1–2 мероприятия – 3 балла, нет мероприятий – 0", scale("3;=6 1;3=3 0;1=0")],
  ["6 баллов – 3 и более, 3 балла – 1–2, 0 баллов – нет", scale("3;=6 1;3=3 0;1=0")],
  ["3+ – 6; 1–2 – 3; 0 – 0", scale("3;=6 1;3=3 0;1=0")],
  ["≥ 3 – 6 баллов; < 3 – 0 баллов", scale("3;=6 ;3=0")],
  ["5 шара және одан көп – 10 ұпай, 3-4 шара – 5 ұпай, 3 шарадан аз – 0", scale("5;=10 3;5=5 ;3=0")],
  ["1-3 шара – 2 ұпай; 4-6 шара – 4 ұпай; 7 және одан да көп – 6 ұпай", scale("7;=6 4;7=4 1;4=2 ;1=0")],
])("read: %s", (words, rule) => {
  expect(readRule(words, context)).toMatchObject({ kind: "understood", reading: { rule } });
});

test.each<[string, Rule]>([
  ["10 баллов – более 90 %, 5 баллов – 70–90 %, 0 баллов – менее 70 %", share("90;=10 70;90=5 ;70=0")],
  ["10 баллов при 100 %, 5 баллов при 80–99 %, 0 баллов ниже 80 %", share("100;=10 80;100=5 ;80=0")],
  ["100 % (10 баллов), 80–99 % (5 баллов), менее 80 % (0 баллов)", share("100;=10 80;100=5 ;80=0")],
  ["5 балл – 90-100%, 4 балл – 80-89%, 0 балл – 80%-дан төмен", share("90;=5 80;90=4 ;80=0")],
  ["охват 90–100 % – 10 баллов; охват 70–89 % – 5 баллов; охват менее 70 % – 0", share("90;=10 70;90=5 ;70=0")],
  ["при 100% охвате – 10 баллов", share("100;=10 0;100=0")],
  ["10 балға дейін", mark(10)],
  ["0–10", mark(10)],
])("asked with the likely reading first: %s", (words, rule) => {
  expect(first(readRule(words, context))?.rule).toEqual(rule);
});

test.each<[string, string[]]>([
  ["Участие – 5 баллов, победа – 10 баллов", ["участие 5", "победа 10"]],
  ["за публикацию – 3 балла, за статью – 5 баллов", ["за публикацию 3", "за статью 5"]],
  ["диплом 1 степени – 5 баллов, 2 степени – 3 балла", ["диплом 1 степени 5", "2 степени 3"]],
  ["1-орын – 5 ұпай, 2-орын – 4 ұпай, қатысқаны үшін – 1 ұпай", ["1-орын 5", "2-орын 4", "қатысқаны үшін 1"]],
])("several things are offered as indicators of their own: %s", (words, parts) => {
  const read = readRule(words, context);
  const made = read.kind === "question" ? (read.parts ?? []) : [];
  expect(made.map(({ name, reading: { rule } }) => `${name} ${"points" in rule ? rule.points : ""}`)).toEqual(parts);
});

test("the same word of one line alone is no thing counted: «очно», «ежегодно», «аудандық»", () => {
  for (const words of [
    "5 шара және одан көп – 10, 3-4 аудандық шара – 5, 3 шарадан аз – 0",
    "от 1 до 3 – 5 баллов; от 4 до 6 очно – 10 баллов; свыше 6 – 15 баллов",
    "от 5 баллов за каждое",
    "да – 5, нет – 0 последующие",
  ])
    expect([words, readRule(words, context).kind]).toEqual([words, "question"]);
});

function first(read: Understanding): RuleReading | undefined {
  return read.kind === "question" ? read.candidates[0] : undefined;
}

test.each<[string, number, Rule[]]>([
  [
    "более 95 % – 500; 90–95 % – 300; менее 90 % – 0",
    95,
    [share("95;=500 90;95=300 ;90=0"), share("95.01;=500 90;95.01=300 ;90=0")],
  ],
  ["до 5 – 0, от 5 до 10 – 2, более 10 – 3", 5, [scale("11;=3 5;11=2 ;5=0"), scale("11;=3 6;11=2 ;6=0")]],
])("a bound that belongs to two lines is offered with either: %s", (words, figure, rules) => {
  const read = readRule(words, context);
  expect(read.kind === "question" && read.candidates.map(({ rule }) => rule)).toEqual(rules);
  const told = tellingFigure(read.kind === "question" ? read.candidates : [], 2025);
  expect(told).toBe(figure);
  const examples =
    read.kind === "question" ? read.candidates.map((one) => workedExample(one, 2025, "", told)?.points) : [];
  expect(new Set(examples).size).toBe(2);
});

test.each<[string, string, string]>([
  ["Наличие коллективного договора", "understood", "yes_no"],
  ["Ұжымдық шарттың болуы", "understood", "yes_no"],
  ["Наличие коллективных договоров", "question", "per_unit"],
  ["Шарттардың болуы", "question", "per_unit"],
  ["Наличие жалобы", "question", "yes_no"],
])("points alone under a name of existence: %s", (name, kind, rule) => {
  const read = readRule("20", { ...context, name });
  const made = read.kind === "understood" ? read.reading : first(read);
  expect([read.kind, made?.rule.kind]).toEqual([kind, rule]);
});
