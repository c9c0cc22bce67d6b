import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";

const context = { unit: "", name: "", year: 2025, baseFields: [] };
const each = (points: number, more: object = {}): object => ({ kind: "per_unit", points, ...more });
const yesNo = (yes: number, no: number): object => ({ kind: "yes_no", yes, no });

test.each<[string, object]>([
  ["Да-5, нет-0", yesNo(5, 0)],
  ["Бар-5; жоқ-0", yesNo(5, 0)],
  ["иә- 5, жоқ- 0", yesNo(5, 0)],
  ["за каждую встречу-3", each(3)],
  ["- 3 балла за каждую встречу", each(3)],
])("a hyphen behind a word or before an item of a list is no minus: %s", (words, rule) => {
  const read = readRule(words, context);
  expect([read.kind, read.kind === "understood" && read.reading.rule]).toEqual(["understood", rule]);
});

const penalty = (points: number, floor: number): object => ({ kind: "penalty_per_unit", points, floor });

test.each<[string, object, object, string?]>([
  ["– 3 балла за каждую жалобу", each(-3), each(3)],
  ["- 3 балла за каждую жалобу", each(-3), each(3)],
  ["за каждую жалобу-3", each(-3), each(3)],
  ["1 балл за каждый день просрочки", each(-1), each(1)],
  ["кешіктірілген әр күн үшін 1 ұпай", each(-1), each(1)],
  ["әр шағым үшін 3 ұпай, 15 ұпайдан аспайды", penalty(-3, -15), each(3, { cap: 15 })],
  ["за каждую жалобу 3 балла, не более 15 баллов", penalty(-3, -15), each(3, { cap: 15 })],
  ["при наличии нарушений – 10 баллов", yesNo(-10, 0), yesNo(10, 0)],
  ["5 баллов за каждое", each(-5), each(5), "Нарушения трудовой дисциплины"],
])("points for a loss are asked, taken off first: %s", (words, first, second, name = "") => {
  const read = readRule(words, { ...context, name });
  expect(read).toMatchObject({
    kind: "question",
    reasons: [/^[–-]|-3$/.test(words) ? "sign-unclear" : "loss-given"],
    candidates: [{ rule: first }, { rule: second }],
  });
});

test.each<[string, string]>([
  ["за каждое выявленное нарушение – 5 баллов", ""],
  ["5 баллов за каждое", "Устранённые нарушения"],
  ["әр анықталған бұзушылыққа 5 ұпай", ""],
])("a loss found out or made good is none: %s", (words, name) => {
  expect(readRule(words, { ...context, name })).toMatchObject({ kind: "understood", reading: { rule: each(5) } });
});

test.each<[string, number]>([
  ["при наличии снимается 40 баллов", 40],
  ["минус 40 баллов при наличии", 40],
  ["болса 10 ұпай шегеріледі", 10],
  ["бар болса 40 балл алынады", 40],
])("a word of taking off beside a yes is asked, taken off first: %s", (words, points) => {
  expect(readRule(words, { ...context, name: "Кемшіліктер" })).toMatchObject({
    kind: "question",
    reasons: ["sign-unclear"],
    candidates: [{ rule: yesNo(-points, 0) }, { rule: yesNo(points, 0) }],
  });
});
