import fc from "fast-check";
import { readRule } from "../../src/evaluation/criteria-import/wording/read-rule";
import { isSameValue } from "../../src/evaluation/criteria-import/wording/same-value";
import type { RuleContext, RuleReading, Understanding } from "../../src/evaluation/criteria-import/wording/reading";
import type { Rule } from "../../src/rating/rules/rules";

const numRuns = Number(process.env["WORDING_RUNS"] ?? 400);
/** The same in every run, others with another `BAGALAU_SEED`. */
const seed = 20260221 + (Number(process.env["BAGALAU_SEED"]) || 0);
const context: RuleContext = {
  unit: "",
  name: "",
  year: 2025,
  baseFields: [
    { code: "B01", kk: "Қызметкерлер саны", ru: "Численность работников" },
    { code: "B03", kk: "Мүшелер саны", ru: "Численность членов профсоюза" },
  ],
};

interface Worded {
  readonly words: string;
  readonly rule: Rule;
  readonly more?: Partial<RuleContext>;
}

const points = fc.integer({ min: 1, max: 99 });
const few = fc.integer({ min: 2, max: 9 });
const dash = fc.constantFrom(" – ", " — ", " - ", ": ");
const separator = fc.constantFrom("; ", ";\n", "\n");
/** Spaces as tables have them: hard, doubled, none at the end of a line. */
const spaced = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.replaceAll(" ", "\u00A0"),
  (text: string) => text.replace(" ", "  "),
  (text: string) => ` ${text}.`,
);

const shares = fc
  .tuple(points, points, fc.integer({ min: 50, max: 95 }), dash, separator)
  .map(([a, b, at, d, s]): Worded => ({
    words: `${at}–100 %${d}${a}${s}менее ${at} %${d}${b}`,
    rule: {
      kind: "share_bands",
      numerator: "",
      denominator: "",
      bands: [
        { ge: at, lt: null, points: a },
        { ge: null, lt: at, points: b },
      ],
    },
  }));

const places = fc.tuple(points, points, points, dash, separator).chain(([a, b, c, d, s]) => {
  const rule: Rule = {
    kind: "value_bands",
    bands: [
      { ge: 3, lt: 4, points: c },
      { ge: 2, lt: 3, points: b },
      { ge: 1, lt: 2, points: a },
    ],
  };
  return fc.constantFrom<Worded>(
    { words: `1 место${d}${a}${s}2 место${d}${b}${s}3 место${d}${c}`, rule },
    { words: `I место${d}${a} баллов${s}II место${d}${b} баллов${s}III место${d}${c} баллов`, rule },
    { words: `1-орын${d}${a} ұпай${s}2-орын${d}${b} ұпай${s}3-орын${d}${c} ұпай`, rule },
  );
});

const monthsRu = ["января", "февраля", "марта"];
const monthsKk = ["қаңтарға", "ақпанға", "наурызға"];
const two = (value: number): string => String(value).padStart(2, "0");
const dates = fc
  .tuple(points, points, fc.nat(5), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), dash)
  .chain(([a, b, c, first, second, d]) => {
    const rule: Rule = {
      kind: "date_bands",
      due_year: "reporting_year+1",
      days: [
        { until: `01-${two(first)}`, points: a },
        { until: `02-${two(second)}`, points: b },
        { until: null, points: c },
      ],
    };
    return fc.constantFrom<Worded>(
      {
        words: `до ${first} ${monthsRu[0]}${d}${a} баллов, до ${second} ${monthsRu[1]}${d}${b} баллов, позже${d}${c}`,
        rule,
      },
      { words: `до ${two(first)}.01${d}${a}; до ${two(second)}.02${d}${b}; позднее${d}${c}`, rule },
      {
        words: `не позднее ${two(first)}.01.2026${d}${a};\nне позднее ${two(second)}.02.2026${d}${b};\nпосле${d}${c}`,
        rule,
      },
      {
        words: `${first} ${monthsKk[0]} дейін${d}${a} ұпай; ${second} ${monthsKk[1]} дейін${d}${b} ұпай; одан кейін${d}${c}`,
        rule,
      },
    );
  });

const onTime = fc.tuple(points, few, fc.integer({ min: 1, max: 28 }), dash).chain(([a, b, day, d]) => {
  const rule: Rule = {
    kind: "on_time",
    due: `02-${two(day)}`,
    due_year: "reporting_year+1",
    points: a,
    per_day_late: -b,
    floor: 0,
  };
  return fc.constantFrom<Worded>(
    {
      words: `в срок до ${two(day)}.02.2026${d}${a} баллов; за каждый день опоздания минус ${b} балла, но не ниже 0`,
      rule,
    },
    {
      words: `до ${day} февраля 2026 года${d}${a} баллов, за каждый день просрочки${d}минус ${b}, не менее 0 баллов`,
      rule,
    },
    {
      words: `${two(day)}.02.2026 дейін${d}${a} ұпай; кешіккен әр күн үшін минус ${b} ұпай, 0 ұпайдан төмен емес`,
      rule,
    },
  );
});

const marks = fc.tuple(points).chain(([a]) => {
  const rule: Rule = { kind: "mark", cap: a };
  return fc.constantFrom<Worded>(
    { words: `до ${a} баллов`, rule },
    { words: `0–${a} баллов`, rule },
    { words: `по решению комиссии, не более ${a} баллов`, rule },
    { words: `оценка жюри от 0 до ${a} баллов`, rule },
    { words: `${a} ұпайға дейін`, rule },
    { words: `қазылар алқасының бағасы: 0–${a} ұпай`, rule },
  );
});

const plan = fc.tuple(points, dash).chain(([a, d]) => {
  const rule: Rule = { kind: "percent_of_plan", points: a, numerator: "", denominator: "", cap_ratio: 1 };
  return fc.constantFrom<Worded>({
    words: `${a} баллов × процент выполнения плана, не более 100 %${d}`.replace(d, ""),
    rule,
  });
});

/** Organisations compared: the greatest and the least figure, or the place among all. */
const comparisons = fc.tuple(points, few, dash).chain(([a, b, d]) => {
  const spread: Rule = { kind: "min_max", from: b, to: a + b };
  return fc.constantFrom<Worded>(
    { words: `наибольшее значение${d}${a + b} баллов, наименьшее${d}${b}, остальные пропорционально`, rule: spread },
    { words: `ең үлкен мән${d}${a + b} ұпай, ең кіші мән${d}${b} ұпай, қалғандары пропорционалды`, rule: spread },
    { words: `лучший показатель${d}${a + b}, худший показатель${d}${b}, остальные пропорционально`, rule: spread },
    {
      words: "1 и еще по одному баллу за каждую организацию с меньшим значением",
      rule: { kind: "place_points" },
    },
    { words: "1 және мәні одан кіші әр ұйым үшін тағы 1 ұпай", rule: { kind: "place_points" } },
    { words: `последнее место${d}1 балл, каждое следующее место${d}на 1 балл больше`, rule: { kind: "place_points" } },
  );
});

/** So many units count, or so many points, in a year, a quarter, a month. */
const counted = fc.tuple(points, few, dash).chain(([a, k, d]) => {
  const rule: Rule = { kind: "per_unit", points: a, cap: a * k };
  const quarters: Rule = { kind: "per_unit", points: a, cap: a * 4 };
  return fc.constantFrom<Worded>(
    { words: `${a} баллов за каждое мероприятие, но не более ${a * k} баллов в год`, rule },
    { words: `${a} баллов за каждую публикацию, не более ${k} публикаций в год`, rule },
    { words: `за каждый семинар${d}${a} баллов, максимум ${k} семинаров`, rule },
    { words: `${a} баллов за каждый рейд, засчитывается не более ${k} рейдов`, rule },
    { words: `әр іс-шараға ${a} ұпай, жылына ${a * k} ұпайдан аспайды`, rule },
    { words: `әр кешке ${a} ұпай, жылына ${k} кештен артық есепке алынбайды`, rule },
    { words: `${a} баллов за каждый квартал, всего ${a * 4} баллов`, rule: quarters },
    { words: `${a} баллов ежеквартально`, rule: quarters },
    { words: `тоқсан сайын ${a} ұпай`, rule: quarters },
    { words: `${a} баллов в месяц`, rule: { kind: "per_unit", points: a, cap: a * 12 } },
    { words: `${a} баллов за каждую акцию, но не более ${a * k} баллов в квартал`, rule: { ...rule, cap: a * k * 4 } },
  );
});

/** What somebody decides within two numbers, for each of them. */
const ranges = fc.tuple(few, few).chain(([a, more]) => {
  const rule: Rule = { kind: "per_unit", points: a + more };
  return fc.constantFrom<Worded>(
    { words: `${a}–${a + more} баллов за каждое мероприятие`, rule },
    { words: `за каждую публикацию от ${a} до ${a + more} баллов`, rule },
    { words: `әр сабақ үшін ${a}–${a + more} ұпай`, rule },
  );
});

/** Levels are indicators of their own: as a whole they are no rule, which the words of the first tell. */
const levels = fc.tuple(points, points, points, dash, separator).chain(([a, b, c, d, s]) => {
  const listed = { points: a, parts: [a, b, c] };
  const rule: Rule = { kind: "per_unit", points: listed.points };
  return fc.constantFrom<Worded>(
    { words: `районный уровень${d}${a}${s}областной уровень${d}${b}${s}республиканский уровень${d}${c}`, rule },
    { words: `аудандық деңгей${d}${a} ұпай${s}облыстық деңгей${d}${b} ұпай${s}халықаралық деңгей${d}${c} ұпай`, rule },
    { words: `победитель${d}${a} баллов${s}призёр${d}${b} баллов${s}участник${d}${c} баллов`, rule },
  );
});

/** A share names no base fields here, a plan neither. */
const plain = (rule: Rule): unknown => {
  const bands = "bands" in rule ? { bands: rule.bands.map((band) => ({ ...band, ge: band.ge ?? 0 })) } : {};
  return { ...rule, ...("numerator" in rule && { numerator: "", denominator: "" }), ...bands };
};
const readingsOf = (read: Understanding): readonly RuleReading[] =>
  read.kind === "understood"
    ? [read.reading]
    : read.kind === "question"
      ? [...read.candidates, ...(read.parts ?? []).map(({ reading }) => reading)]
      : [];

test.each<[string, fc.Arbitrary<Worded>]>([
  ["shares", shares],
  ["places", places],
  ["scales of dates", dates],
  ["due days", onTime],
  ["marks", marks],
  ["plans", plan],
  ["comparisons", comparisons],
  ["limits of a year and of periods", counted],
  ["ranges for each", ranges],
  ["levels", levels],
])("generated wordings of %s are read as generated, or asked with that reading among those offered", (_, worded) => {
  fc.assert(
    fc.property(worded, spaced, ({ words, rule, more }, space) => {
      const text = space(words);
      const read = readRule(text, { ...context, ...more });
      const made = readingsOf(read).map((reading) => reading.rule);
      const isOffered = made.some((one) => isSameValue(plain(one), plain(rule)));
      expect([text, read.kind, made, isOffered]).toEqual([text, read.kind, made, true]);
    }),
    { seed, numRuns },
  );
});

const letters = (alphabet: string): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...alphabet), { minLength: 3, maxLength: 9 }).map((all) => all.join(""));
/** Words of no language, and such as bend a rule in one. */
const strange = fc.oneof(
  letters("абвгдеклмнопрстуыя"),
  letters("аәбғқңөұүһіестырд"),
  fc.constantFrom("только", "кроме", "дважды", "ежегодно", "районных", "тек", "екі есе", "жыл сайын", "аудандық"),
  fc.integer({ min: 2, max: 40 }).map(String),
);

test.each<[string, fc.Arbitrary<Worded>]>([
  ["shares", shares],
  ["places", places],
  ["scales of dates", dates],
  ["due days", onTime],
  ["marks", marks],
  ["plans", plan],
  ["comparisons", comparisons],
  ["limits of a year and of periods", counted],
  ["ranges for each", ranges],
  ["levels", levels],
])("a word or number put anywhere into wordings of %s never makes another rule in silence", (_, worded) => {
  fc.assert(
    fc.property(worded, strange, fc.nat(60), ({ words, more }, word, at) => {
      const own = { ...context, ...more };
      const before = readRule(words, own);
      const gaps = [0, ...[...words.matchAll(/[ \n]|$/g)].map(({ index }) => index)];
      const place = gaps[at % gaps.length] ?? 0;
      const put = `${words.slice(0, place)} ${word} ${words.slice(place)}`;
      // «2 679» is one number.
      fc.pre(!/\d {1,3}\d{3}(?!\d)/.test(put));
      const after = readRule(put, own);
      if (after.kind !== "understood") return;
      const was = before.kind === "understood" ? before.reading.rule : null;
      expect([put, after.reading.rule]).toEqual([put, was]);
    }),
    { seed, numRuns: numRuns * 2 },
  );
});
