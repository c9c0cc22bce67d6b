import { ownLetters, pattern } from "../pattern";
import type { RuleReading, Understanding, UnderstoodPart } from "../reading";

const clauseStart = ownLetters(/[;,\n]\s{0,3}(?=(?:(?:минус )?\d[\d.]{0,20} \p{L}{1,40} )?за кажд|әр(?:бір)? )/u);

/** «…, со смертельным исходом – минус 50 баллов» behind others that are for each */
const flatForm = "[^\\d;,:–%]{3,80} – (?<minus>минус )?(?<points>\\d[\\d.]{0,6}) (?:балл|ұпай|очк)\\p{L}{0,4}\\s?$";
const flatStart = pattern(`[;,\\n]\\s{0,3}(?=${flatForm.replace(/\?<\w+>/g, "?:")})`);
const flatClause = pattern(`^(?!.{0,80}(?:кажд|әр))${flatForm}`);

/**
 * Reads «за каждое новое – 2 балла, за каждое утраченное – минус 1 балл»: two figures are two indicators.
 * @param text As `ruleText` gives it.
 * @param readText What one of the clauses says by itself.
 * @returns An indicator for each clause, to be asked; nothing where a clause is neither for each of something nor among such ones.
 */
export function readClauses(
  text: string,
  readText: (clause: string) => Understanding,
): readonly UnderstoodPart[] | null {
  // Each of them is for each of something.
  if ((text.match(ownLetters(/кажд|(?<!\p{L})әр(?:бір)? /gu)) ?? []).length < 2) return null;
  if (text.split(clauseStart).length < 2) return null;
  const clauses = text.split(clauseStart).flatMap((clause) => clause.split(flatStart));
  const parts = clauses.flatMap((clause): UnderstoodPart[] => {
    const read = readText(clause);
    const name = clause.replace(ownLetters(/[–:][^]*$|[\d.]+|минус|балл\p{L}*|ұпай\p{L}*/gu), "").trim();
    const reading = ofClause(read);
    if (reading && /^(?:per_unit|penalty_per_unit)$/.test(reading.rule.kind)) return [{ name, reading }];
    const flat = flatClause.exec(clause)?.groups;
    const points = Number(flat?.["points"]) * (flat?.["minus"] === undefined ? 1 : -1);
    return flat ? [{ name, reading: { rule: { kind: "per_unit", points }, type: "integer" } }] : [];
  });
  if (parts.length < clauses.length) return null;
  return parts;
}

/** Words that tell one clause from the others, «за каждый лёгкий случай», name its part; numbers beside it are unread. */
function ofClause(read: Understanding): RuleReading | undefined {
  if (read.kind === "understood") return read.reading;
  if (read.kind !== "question" || read.rest === undefined || /\d/.test(read.rest)) return undefined;
  return read.reasons.every((reason) => reason === "rest") && read.candidates.length === 1
    ? read.candidates[0]
    : undefined;
}
