import fc from "fast-check";
import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import { isSameValue } from "../../src/evaluation/criteria-import/wording/same-value";
import type { RuleContext, RuleReading, Understanding } from "../../src/evaluation/criteria-import/wording/reading";
import type { Rule } from "../../src/rating/rules/rules";

const numRuns = Number(process.env["WORDING_RUNS"] ?? 400);
/** The same in every run, others with another `BAGALAU_SEED`. */
const seed = 20260220 + (Number(process.env["BAGALAU_SEED"]) || 0);
const context: RuleContext = { unit: "", name: "", year: 2025, baseFields: [] };

interface Worded {
  readonly words: string;
  readonly rule: Rule;
}

const points = fc.integer({ min: 1, max: 99 });
const per = fc.integer({ min: 2, max: 50 });
const few = fc.integer({ min: 2, max: 9 });
/** Russian nouns: behind «каждый», behind a number. */
const ru = fc.constantFrom(
  ["встречу", "встреч"],
  ["семинар", "семинаров"],
  ["концерт", "концертов"],
  ["путёвку", "путёвок"],
  ["договор", "договоров"],
  ["проверку", "проверок"],
);
/** Kazakh nouns: bare, with «ға», with «дан». */
const kk = fc.constantFrom(
  ["кездесу", "кездесуге", "кездесуден"],
  ["семинар", "семинарға", "семинардан"],
  ["концерт", "концертке", "концерттен"],
  ["іс-шара", "іс-шараға", "іс-шарадан"],
);
const each = (given: number, more: object = {}): Rule => ({ kind: "per_unit", points: given, ...more });
const dash = fc.constantFrom(" – ", " — ", " - ", ": ");
const colon = fc.constantFrom(" – ", " — ", " - ");
const separator = fc.constantFrom("; ", ";\n", "\n", ", ");

const perUnit = fc
  .tuple(points, per, few, ru, kk, dash)
  .chain(([a, n, k, [acc = "", gen = ""], [nom = "", dat = "", abl = ""], d]) =>
    fc.constantFrom<Worded>(
      { words: `${a} баллов за каждый ${acc}`, rule: each(a) },
      { words: `за каждую ${acc}${d}${a} баллов`, rule: each(a) },
      { words: `по ${a} б. за каждую ${acc}`, rule: each(a) },
      { words: `${a} баллов за каждые ${n} ${gen}`, rule: each(a, { per: n }) },
      { words: `за каждые полные ${n} ${gen}${d}${a}`, rule: each(a, { per: n, round: "down" }) },
      { words: `${a} баллов за каждую ${acc}, не более ${a * k} баллов`, rule: each(a, { cap: a * k }) },
      { words: `${a} баллов за каждую ${acc} (максимум ${a * k} баллов)`, rule: each(a, { cap: a * k }) },
      { words: `${a} баллов за каждую ${acc}, но не более ${k} ${gen}`, rule: each(a, { cap: a * k }) },
      { words: `минус ${a} баллов за каждую ${acc}`, rule: each(-a) },
      {
        words: `за каждую ${acc} снимается ${a} баллов, но не более ${a * k} баллов`,
        rule: { kind: "penalty_per_unit", points: -a, floor: -a * k },
      },
      { words: `${a} баллов х количество ${gen}`, rule: each(a) },
      { words: `әрбір ${nom} үшін ${a} ұпай`, rule: each(a) },
      { words: `әр ${dat}${d}${a} ұпай`, rule: each(a) },
      { words: `әр ${n} ${dat} ${a} ұпай`, rule: each(a, { per: n }) },
      { words: `әрбір ${nom} үшін ${a} ұпай, бірақ ${a * k} ұпайдан аспайды`, rule: each(a, { cap: a * k }) },
      { words: `әр ${dat} ${a} ұпай, ${k} ${abl} артық емес`, rule: each(a, { cap: a * k }) },
      { words: `әр ${dat} минус ${a} ұпай`, rule: each(-a) },
      { words: `әр ${dat} ${a} ұпай шегеріледі`, rule: each(-a) },
    ),
  );

const yesNo = fc.tuple(points, fc.nat(5), colon, separator).chain(([a, b, d, s]) =>
  fc.constantFrom<Worded>(
    ...(
      [
        ["да", "нет"],
        ["имеется", "отсутствует"],
        ["есть", "нет"],
        ["участвовали", "не участвовали"],
        ["выполнено", "не выполнено"],
        ["соответствует нормам", "не соответствует нормам"],
        ["иә", "жоқ"],
        ["бар", "жоқ"],
        ["қатысты", "қатыспады"],
        ["қатысқан", "қатысқан жоқ"],
        ["орындалса", "орындалмаса"],
      ] as const
    ).flatMap(([yes, no]): Worded[] => [
      { words: `${yes}${d}${a}${s}${no}${d}${b}`, rule: { kind: "yes_no", yes: a, no: b } },
      { words: `${no}${d}${b}${s}${yes}${d}${a} баллов`, rule: { kind: "yes_no", yes: a, no: b } },
    ]),
  ),
);

const scale = fc
  .tuple(fc.tuple(few, few, points, points, points), ru, colon, fc.constantFrom("; ", ";\n", "\n"))
  .chain(([[first, more, high, middle, low], [, gen = ""], d, s]) => {
    const [one, two] = [first, first + more];
    const rule: Rule = {
      kind: "value_bands",
      bands: [
        { ge: two, lt: null, points: high },
        { ge: one, lt: two, points: middle },
        { ge: 0, lt: one, points: low },
      ],
    };
    return fc.constantFrom<Worded>(
      { words: `${two} и более${d}${high}${s}${one}–${two - 1}${d}${middle}${s}0–${one - 1}${d}${low}`, rule },
      { words: `0–${one - 1}${d}${low}${s}${one}–${two - 1}${d}${middle}${s}от ${two}${d}${high} баллов`, rule },
      {
        words: `от ${two} ${gen}${d}${high}${s}от ${one} до ${two - 1} ${gen}${d}${middle}${s}от 0 до ${one - 1} ${gen}${d}${low}`,
        rule,
      },
      {
        words: `${two} және одан көп${d}${high} ұпай${s}${one}–${two - 1}${d}${middle} ұпай${s}0–${one - 1}${d}${low} ұпай`,
        rule,
      },
    );
  });

const worded = fc.oneof(perUnit, yesNo, scale);

const readingsOf = (read: Understanding): readonly RuleReading[] =>
  read.kind === "understood" ? [read.reading] : read.kind === "question" ? read.candidates : [];
/** The same where a figure gets the same points. */
const same = (a: Rule, b: Rule): boolean => isSameValue(asCounted(a), asCounted(b));
function asCounted(rule: Rule): unknown {
  return rule.kind === "value_bands" ? rule.bands.map((band) => ({ ...band, ge: band.ge ?? 0 })) : rule;
}

test("a generated wording is read as it was generated, or asked with that reading among those offered", () => {
  let silent = 0;
  fc.assert(
    fc.property(worded, ({ words, rule }) => {
      const read = readRule(words, context);
      if (read.kind === "understood") silent += 1;
      const made = readingsOf(read).map((reading) => reading.rule);
      expect([words, read.kind, made, made.some((one) => same(one, rule))]).toEqual([words, read.kind, made, true]);
    }),
    { seed, numRuns },
  );
  // Most need no question at all.
  expect(silent / numRuns).toBeGreaterThan(0.7);
});

const strange = fc.constantFrom(
  "кварк",
  "областного",
  "очно",
  "однократно",
  "ежемесячно",
  "совместных",
  "впервые",
  "лично",
  "бывших",
  "облыстық",
  "бірлескен",
  "алғаш",
  "ғана",
  "крупных",
  "вдвое",
  "онлайн",
  "ай сайын",
);

test("an unknown word anywhere never turns a silent reading into another", () => {
  fc.assert(
    fc.property(worded, strange, fc.nat(40), ({ words }, word, at) => {
      const before = readRule(words, context);
      if (before.kind !== "understood") return;
      const places = [...words.matchAll(/ |$/g)].map(({ index }) => index);
      const place = places[at % places.length] ?? 0;
      const put = `${words.slice(0, place)} ${word}${words.slice(place)}`;
      const after = readRule(put, context);
      if (after.kind !== "understood") return;
      expect([put, after.reading.rule]).toEqual([put, before.reading.rule]);
    }),
    { seed, numRuns: numRuns * 2 },
  );
});

test("beside a counted thing that the name tells, any other word is asked", () => {
  fc.assert(
    fc.property(
      points,
      strange,
      fc.constantFrom(
        "за каждую встречу W – N баллов",
        "N баллов за каждую встречу W",
        "N баллов за каждую W встречу",
        "әрбір W кездесу үшін N ұпай",
      ),
      (a, word, form) => {
        const read = readRule(form.replace("W", word).replace("N", String(a)), {
          ...context,
          name: "Встречи с молодёжью\nЖастармен кездесулер",
        });
        expect([form, word, read.kind]).toEqual([form, word, "question"]);
      },
    ),
    { seed, numRuns },
  );
});
