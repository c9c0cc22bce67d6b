import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import { isSameValue } from "../../src/evaluation/criteria-import/wording/same-value";
import { randomFrom } from "../../src/text/random";

const runs = Number(process.env["WORDING_RUNS"] ?? 40);
/** The same in every run, others with another `BAGALAU_SEED`. */
const drawn = process.env["BAGALAU_SEED"] ?? "";
const context = { unit: "", name: "", year: 2025, baseFields: [] };

/** Wordings that nobody would hesitate about, of every kind that is read in silence. */
const plain = [
  "5 баллов за каждое мероприятие",
  "за каждое мероприятие – 5 баллов, но не более 25 баллов",
  "3 балла за каждую публикацию, но не более 5 публикаций",
  "за каждый факт – минус 3 балла",
  "3 балла × количество публикаций",
  "каждому участнику 2 балла",
  "по 3 балла за мероприятие, но не более 15 баллов",
  "количество мероприятий * 5",
  "іс-шараға 3 ұпайдан, 15 ұпайдан аспайды",
  "сайт болса – 5 ұпай",
  "5 баллов за каждое мероприятие, но не более 20 баллов в год",
  "3 балла за каждую публикацию, не более 10 публикаций в год",
  "әр кешке 2 ұпай, жылына 6 кештен артық есепке алынбайды",
  "засчитывается не более 3 дней, 6 баллов за каждый день",
  "4 балла за каждый квартал, всего 16 баллов",
  "3 балла / статья",
  "5 баллов однократно",
  "уақтылы өтсе – 5, кешіктірілсе – 0",
  "в срок до 20.02.2026 – 10 баллов; за каждый день опоздания минус 2 балла, но не ниже 0",
  "20.02.2026 дейін – 10 ұпай; кешіккен әр күн үшін минус 2 ұпай, 0 ұпайдан төмен емес",
  "не позднее 20.01.2026 – 10; не позднее 01.02.2026 – 5; позже – 0",
  "с 1 по 15 января 2026 года – 10; с 16 по 31 января 2026 года – 5; позже – 0",
  "наибольшее значение – 10 баллов, наименьшее – 0, остальные – пропорционально",
  "ең үлкен мән – 100 ұпай, ең кіші мән – 0, қалғандары пропорционалды",
  "1 и еще по одному баллу за каждую организацию с меньшим значением",
  "5 баллов / мероприятие",
  "әр іс-шараға 5 ұпай, бірақ 25 ұпайдан аспайды",
  "әр шара үшін 3 ұпай (ең көбі 15 ұпай)",
  "әр шағым үшін 3 ұпай шегеріледі",
  "да – 5, нет – 0",
  "5 баллов – имеется, 0 – отсутствует",
  "бар/жоқ: 5/0",
  "қатысса 5 ұпай, қатыспаса 0 ұпай",
  "при наличии – 5 баллов, при отсутствии – 0 баллов",
  "своевременно – 10; несвоевременно – 0",
  "1–3 мероприятия – 5 баллов; 4–6 мероприятий – 10 баллов; 7 и более мероприятий – 15 баллов",
  "более 10 человек – 6 баллов, от 5 до 10 человек – 3 балла, менее 5 человек – 0 баллов",
  "6 баллов – 3 и более, 3 балла – 1–2, 0 баллов – нет",
  "5 және одан көп – 10 ұпай, 3-4 – 5 ұпай, 1-2 – 2 ұпай",
  "1-3 шара – 2 ұпай; 4-6 шара – 4 ұпай; 7 және одан да көп – 6 ұпай",
];
/** Words that bend a rule wherever they stand, and words of no language. */
const bending =
  "только кроме дважды очно совместно последующие иные лишь тек ғана 7 40 % частично жартысы кварн тлөш".split(" ");
/** Words that may bend it or say nothing. */
const others =
  "не если свыше менее более до от за при каждый әр дейін көп артық кем емес жоқ или немесе районных аудандық ежемесячно айына / × и".split(
    " ",
  );

function put(words: string, at: number, word: string): string {
  const gaps = [0, ...[...words.matchAll(/ |$/g)].map(({ index }) => index)];
  const place = gaps[at % gaps.length] ?? 0;
  return `${words.slice(0, place)} ${word} ${words.slice(place)}`.trim();
}

test.each(plain)("every wording to be bent is read in silence as it stands: %s", (words) => {
  expect(readRule(words, context).kind).toBe("understood");
});

test.each(plain)("a bending word makes a question of it, any other word never another rule: %s", (words) => {
  const random = randomFrom(`${words}${drawn}`);
  const pick = (count: number): number => random.whole(0, count - 1);
  const before = readRule(words, context);
  const wrong: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const bent = put(words, pick(40), bending[pick(bending.length)] ?? "");
    // «40 100» is one number.
    if (/\d {1,3}\d{3}(?!\d)/.test(bent)) continue;
    // What is there may be anything.
    const isOfExistence = /наличии (?:кварн|тлөш)/.test(bent);
    if (readRule(bent, context).kind === "understood" && !isOfExistence) wrong.push(bent);
    const other = put(words, pick(40), others[pick(others.length)] ?? "");
    const after = readRule(other, context);
    if (
      after.kind === "understood" &&
      before.kind === "understood" &&
      !isSameValue(after.reading.rule, before.reading.rule)
    )
      wrong.push(other);
  }
  expect(wrong).toEqual([]);
});

// The points of «no» are told nowhere in «сайт болса – 5 ұпай».
const unscaled = plain.filter((words) => !/;|– 1–2|сайт|однократно|и еще/.test(words));

test.each(unscaled)("other numbers in their places give the same rule with these numbers: %s", (words) => {
  const random = randomFrom(`numbers of ${words}${drawn}`);
  const numbers = [...new Set(words.match(/\d+/g))].filter((one) => one !== "0");
  const digits = (text: string): string => text.replace(/\d+/g, "#");
  const before = readRule(words, context);
  for (let run = 0; run < runs / 4; run += 1) {
    // A common factor keeps their order and what follows from it.
    const factor = random.whole(2, 41);
    const scaled = words.replace(/\d+/g, (one) => (numbers.includes(one) ? String(Number(one) * factor) : one));
    const after = readRule(scaled, context);
    if (after.kind !== "understood" || before.kind !== "understood") continue;
    expect(digits(JSON.stringify(after.reading.rule))).toBe(digits(JSON.stringify(before.reading.rule)));
    const values = Object.values(after.reading.rule).filter((one): one is number => typeof one === "number");
    const told = (scaled.match(/\d+/g) ?? []).map(Number);
    const products = told.flatMap((one) => told.map((other) => one * other));
    expect([scaled, values.filter((one) => ![...told, ...products].includes(Math.abs(one)))]).toEqual([scaled, []]);
  }
});
