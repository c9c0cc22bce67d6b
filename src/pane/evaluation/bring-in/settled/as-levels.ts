import type { UnderstoodPart } from "../../../../evaluation/criteria-import/wording/reading";
import type { ReadRow } from "../../../../evaluation/criteria-import/read-table";
import type { BaseField } from "../../../../rating/criteria/base-field";
import { decideLine } from "../../../ui/names/change-line";
import { nextBaseCode } from "../../criteria/indicator/next-base-code";
import type { BringInDraft } from "../bring-in-draft";

/** Whether the parts of a line can be levels of one indicator: points for each, no weights of their own. */
export function canBeLevels(parts: readonly UnderstoodPart[]): boolean {
  return parts.every(({ reading: { rule, weight } }) => {
    return rule.kind === "per_unit" && weight === undefined && (rule.per ?? 1) === 1 && (rule.most ?? null) === null;
  });
}

/**
 * Takes a line that words several levels in as one indicator by `levels`, with a base field that counts each of them.
 * @param draft As it is.
 * @param row The line.
 * @param parts What it words.
 * @param present Base fields there are.
 */
export function takeAsLevels(
  draft: BringInDraft,
  { words, code, understanding }: Pick<ReadRow, "words" | "code" | "understanding">,
  parts: readonly UnderstoodPart[],
  present: readonly BaseField[],
): BringInDraft {
  const added = parts.reduce<readonly BaseField[]>((fields, { name }) => {
    const named = (own: string): string => [code, [own, name].filter((one) => one !== "").join(": ")].join(" ").trim();
    const field: BaseField = {
      code: nextBaseCode([...present, ...fields]),
      kk: named(words.name.kk || words.name.ru),
      ru: named(words.name.ru || words.name.kk),
      unit: { kk: "", ru: "" },
      type: "integer",
      min: 0,
    };
    return [...fields, field];
  }, []);
  const levels = parts.flatMap(({ reading: { rule } }, at) => {
    const field = added[at]?.code;
    return rule.kind === "per_unit" && field !== undefined
      ? [{ field, points: rule.points, ...(typeof rule.cap === "number" && { cap: rule.cap }) }]
      : [];
  });
  const cap = understanding.kind === "question" ? understanding.most : undefined;
  const rule = { kind: "levels", levels, ...(cap !== undefined && { cap }) } as const;
  const reading = { rule, type: "integer" } as const;
  return decideLine({ ...draft, baseFields: [...draft.baseFields, ...added] }, words.line, {
    kind: "reading",
    reading,
  });
}

/** A line as the table says it again; base fields that its levels brought go with them. */
export function undecideLine(draft: BringInDraft, line: number): BringInDraft {
  const decision = draft.decisions.get(line);
  const rule = decision?.kind === "reading" ? decision.reading.rule : undefined;
  const brought = new Set(rule?.kind === "levels" ? rule.levels.map(({ field }) => field) : []);
  const baseFields = draft.baseFields.filter(({ code }) => !brought.has(code));
  return decideLine({ ...draft, baseFields }, line, undefined);
}
