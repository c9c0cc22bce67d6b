import { pattern } from "../pattern";
import type { Leftover } from "../leftover";
import type { PartReading } from "./read-per-unit";
import type { QuestionReason, RuleContext } from "../reading";
import { shareFields } from "../share-fields";
import { number, percent, points } from "../wordings";

const fulfilment = "(?:выполнени\\p{L}+|исполнени\\p{L}+|орындалу\\p{L}*)";
const proportionally = "(?:пропорциональн\\p{L}+|пропорционал\\p{L}*)(?: түрде)?";
const plan = "(?: (?:плана|норматива|задания|жоспарының|жоспардың))?";

const products: readonly RegExp[] = [
  pattern(`(?:баллы|ұпай)?\\s*[–:]?\\s*(?<points>${number})(?:\\s*${points})?\\s*[×x]\\s*\\(`),
  // «300 баллов × процент выполнения»
  pattern(`(?<points>${number})(?:\\s*${points})?\\s*×\\s*(?:процент|долю?|%) ${fulfilment}${plan}`),
  pattern(`(?<points>${number})\\s*${points},? ${proportionally} (?:проценту )?${fulfilment}${plan}`),
  // «пропорционально выполнению плана – 300 баллов»
  pattern(`${proportionally} (?:проценту )?${fulfilment}${plan}\\s*[–:]\\s*(?<points>${number})(?:\\s*${points})?`),
  // «жоспардың орындалуына пропорционалды – 300 ұпай», «300 ұпай, орындалуына пропорционалды»
  pattern(`(?:жоспардың )?орындалу\\p{L}* ${proportionally}\\s*[–:]?\\s*(?<points>${number})(?:\\s*${points})?`),
  pattern(`(?<points>${number})\\s*${points},? (?:жоспардың )?орындалу\\p{L}* ${proportionally}`),
  // «выполнение плана на 100 % – 300 баллов, при неполном – пропорционально»
  pattern(
    `(?:при |за )?${fulfilment}${plan} на 100 ?${percent}\\s*[–:]\\s*(?<points>${number})(?:\\s*${points})?[,;]?\\s*(?:(?:при )?(?:неполном|меньшем|частичном)(?: ${fulfilment})?|менее 100 ?${percent})\\s*[–:]?\\s*${proportionally}`,
  ),
  pattern(
    `(?:жоспар )?100 ?${percent} орындалса\\s*[–:]\\s*(?<points>${number})(?:\\s*${points})?[,;]?\\s*(?:толық орындалмаса|кем болса|кем орындалса)\\s*[–:]?\\s*${proportionally}`,
  ),
];
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
  const groups = products.reduce<Record<string, string> | undefined>(
    (found, pattern) => found ?? text.take(pattern)?.groups,
    undefined,
  );
  if (!groups) return null;
  const value = Number(groups["points"]);
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
