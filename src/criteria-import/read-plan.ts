import type { Leftover } from "./leftover";
import type { PartReading } from "./read-per-unit";
import { shareFields } from "./share-fields";
import type { RuleContext } from "./reading";
import { number, percent } from "./wordings";

const product = new RegExp(
  `(?:баллы|ұпай)?\\s*[–:]?\\s*(?<points>${number})(?:\\s*балл\\p{L}*)?\\s*[×x\\*]\\s*\\(`,
  "u",
);
const inProportion = new RegExp(
  `(?<points>${number})\\s*балл\\p{L}*,? пропорционально (?:проценту )?(?:выполнени\\p{L}+|исполнени\\p{L}+)(?: плана)?`,
  "u",
);
const upTo = new RegExp(
  `(?:выполнение учитывается до|ескерілетін орындалудың шегі\\s*[–:]?)\\s*(?<cap>${number})\\s*${percent}`,
  "u",
);

/**
 * Reads «300 × (B19 ÷ B18); выполнение учитывается до 100 %», «300 баллов пропорционально выполнению плана».
 * @param text The wording without its limits.
 * @param context Base fields and the present table.
 * @returns Nothing where the wording is of another kind.
 */
export function readPlan(text: Leftover, context: RuleContext): PartReading | null {
  const groups = (text.take(product) ?? text.take(inProportion))?.groups;
  if (!groups) return null;
  const fields = shareFields(text, context);
  const cap = text.take(upTo)?.groups?.["cap"];
  const { numerator = "", denominator = "" } = fields ?? {};
  const rule = {
    kind: "percent_of_plan",
    points: Number(groups["points"]),
    numerator,
    denominator,
    cap_ratio: cap === undefined ? 1 : Number(cap) / 100,
  } as const;
  return { readings: [{ rule, type: "percent" }], reasons: fields?.isSure ? [] : ["base-fields"] };
}
