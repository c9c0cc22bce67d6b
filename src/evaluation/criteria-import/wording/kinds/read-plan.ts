import { pattern } from "../pattern";
import type { Leftover } from "../leftover";
import { numberOf } from "../tokens/phrase";
import { piecesOf, within, type OwnLetters } from "../tokens/within";
import type { PartReading } from "./read-per-unit";
import type { QuestionReason, RuleContext } from "../reading";
import { shareFields } from "../share-fields";
import { number, percent } from "../wordings";

/** Pieces that these forms tell apart by their text. */
const own: OwnLetters = [
  ["X", /^[×x]$/],
  // «выполнение», «орындалуы»
  ["Y", /^(?:выполнени|исполнени|орындал)/],
  ["K", /^(?:план|норматив|задани|жоспар)/],
  ["B", /^(?:пропорциональн|пропорционал)/],
  // «доля», «үлес»
  ["C", /^(?:дол[яюией]|үлес)/],
  ["Z", /^(?:неполном|меньшем|частичном|толық|кем|менее)$/],
  ["D", /^түрде$/],
  // «числу участников», «қатысушылар санына»
  ["q", /^(?:числ|количеств|санына)/],
  [",", /^[,;]$/],
];

const given = "(?<points>n)p?";
/** «пропорционально проценту выполнения плана», «орындалуына пропорционалды»: what the points go with. */
const measure = "(?:(?:%|C)(?<what>[wgYK]{0,3})|YK?)";
const forms = [
  // «300 × (B19 ÷ B18)»
  `p?d?${given}X(?=b)`,
  // «300 баллов × процент выполнения плана», «100 ұпай × қамту пайызы»
  `${given}X${measure}`,
  `${given}X(?<what>[wgKY]{1,3})(?:%|C)`,
  // «300 баллов пропорционально выполнению плана»
  `(?<points>n)p,?BD?${measure}`,
  `BD?${measure}d${given}`,
  // «жоспардың орындалуына пропорционалды – 300 ұпай», «300 ұпай, орындалуына пропорционалды»
  `K?YBD?d?${given}`,
  `(?<points>n)p,?K?YBD?`,
  // «выполнение плана на 100 % – 300 баллов, при неполном – пропорционально»
  `[ag]?YK?(?:z|g)n%d${given},?a?Z(?:n%|Y)?d?BD?`,
  `K?n%[Yw]d${given},?Z[Yw]?d?BD?`,
].map(within);
/** «пропорционально доле охвата, максимум 100 баллов»: the limit is what the whole plan gives. */
const limited = within(`^BD?${measure}`);
/** «10 баллов пропорционально числу участников»: of which number the whole amount is given nobody says. */
const byNumber = [
  `(?:(?<points>n)p,?)?BD?q[wgR]{0,4}`,
  `(?:[wgR]{1,4})qBD?(?:d?${given})?`,
  `(?:(?<points>n)p,?)[wgR]{0,4}qBD?`,
].map(within);
const upTo = pattern(
  `(?:(?:выполнение )?(?:учитывается|засчитывается) до|ескерілетін орындалудың шегі\\s*[–:]?)\\s*(?<cap>${number})\\s*${percent}`,
);

/**
 * Reads «300 × (B19 ÷ B18); выполнение учитывается до 100 %», «300 баллов пропорционально выполнению плана».
 * @param text The wording; its limits are still in it but for `cap`.
 * @param cap Most points, where the wording tells them.
 * @param context Base fields and the present table.
 * @returns Nothing where the wording is of another kind.
 */
export function readPlan(text: Leftover, cap: number | undefined, context: RuleContext): PartReading | null {
  const value = takePoints(text, cap);
  if (value === undefined) return proportion(text, cap);
  text.countsNothing();
  const fields = shareFields(text, context);
  const told = text.take(upTo)?.groups?.["cap"];
  const { numerator = "", denominator = "" } = fields ?? {};
  const ratio = told !== undefined ? Number(told) / 100 : cap !== undefined && value > 0 ? cap / value : undefined;
  const rule = { kind: "percent_of_plan", points: value, numerator, denominator, cap_ratio: ratio ?? 1 } as const;
  const reasons: QuestionReason[] = [
    ...(fields?.isSure ? [] : ["base-fields" as const]),
    ...(ratio === undefined ? ["plan-cap" as const] : []),
  ];
  return { readings: [{ rule, type: "percent" }], reasons };
}

/** The greatest number gets all of the points, or so much of them as it is of a plan. */
function proportion(text: Leftover, cap: number | undefined): PartReading | null {
  const pieces = piecesOf(text.left(), own);
  for (const form of byNumber) {
    const found = form(pieces);
    const told = found ? numberOf(found.parts, "points") : NaN;
    const points = Number.isNaN(told) ? cap : told;
    if (!found || points === undefined || points <= 0) continue;
    text.keep(`${found.before}\u0001${found.after}`);
    return {
      readings: [
        { rule: { kind: "min_max", from: 0, to: points }, type: "integer", direction: "up" },
        {
          rule: { kind: "percent_of_plan", points, numerator: "", denominator: "", cap_ratio: 1 },
          type: "percent",
        },
      ],
      reasons: ["base-fields"],
    };
  }
  return null;
}

/** Points of the whole plan; the words of the measure stay to be judged. */
function takePoints(text: Leftover, cap: number | undefined): number | undefined {
  const pieces = piecesOf(text.left(), own);
  for (const form of [...forms, ...(cap === undefined ? [] : [limited])]) {
    const found = form(pieces);
    if (!found) continue;
    const what = (found.parts["what"] ?? []).filter(({ kind }) => kind === "word").map((token) => token.text);
    const measured = what.filter((word) => !/^(?:выполнени|исполнени|орындал|план|норматив|задани|жоспар)/.test(word));
    const kept = measured.length === 0 ? "" : ` ${measured.join(" ")} \u0001`;
    text.keep(`${found.before}\u0001${kept}${found.after}`);
    const value = numberOf(found.parts, "points");
    return Number.isNaN(value) ? cap : value;
  }
  return undefined;
}
