import type { ColumnRole } from "../columns/column-role";
import type { GridCell } from "../cells/table-cell";
import { isKazakh } from "../cells/plain-text";
import { limitsTo, signed } from "./rule-in-name";
import { isBareNumber, type Aside, type CaptionFacts } from "./worded-row";

/** What stands in columns that only bound or weigh the rule. */
export function asidesOf(
  cells: readonly GridCell[],
  roles: readonly ColumnRole[],
  { captions }: CaptionFacts,
  textOf: (role: ColumnRole) => string,
): readonly Aside[] {
  return cells.flatMap((_, at): readonly Aside[] => {
    const role = roles[at];
    if (role !== "cap" && role !== "most" && role !== "weight") return [];
    const text = textOf(role);
    return /\d/.test(text) ? [{ role, caption: captions[at] ?? "", text }] : [];
  });
}

/** Caption of the column that points stand in. */
export function captionOf(roles: readonly ColumnRole[], { captions }: CaptionFacts): string {
  const at = roles.includes("points") ? roles.indexOf("points") : roles.indexOf("rule");
  return captions[at] ?? "";
}

/** The words made of the number beside a rule that the name holds. */
export function ofHeld(rule: string, given: string): string {
  const most = /\d+(?:[.,]\d+)?/.exec(given)?.[0] ?? "";
  return [`, не более ${most} баллов`, `, ${most} ұпайдан аспайды`].find((words) => rule.endsWith(words)) ?? "";
}

/** A number alone as the most there is. */
export function mostWords(most: string, inKazakh: boolean): string {
  const number = /[-−–]?\d+(?:[.,]\d+)?/.exec(most)?.[0] ?? "";
  return inKazakh ? `${number} ұпайдан аспайды` : `не более ${number} баллов`;
}

/** A column that says how many of a thing count in a year: what stands before it is for each. */
export function withMostUnits(rule: string, most: string, inKazakh: boolean): string {
  if (most === "" || rule === "") return rule;
  const count = /^\d+$/.exec(most)?.[0];
  const isFree = /шексіз|шектеусіз|без огранич|не огранич|неогранич|^[-–—]$/iu.test(most);
  if (count === undefined && !isFree) return `${rule}, ${most}`;
  const each = isBareNumber.test(rule)
    ? inKazakh
      ? `әр бірлікке ${signed(rule)} ұпай`
      : `за каждую единицу – ${signed(rule)}`
    : rule;
  if (count === undefined) return each;
  return inKazakh ? `${each}, ${count} бірліктен аспайды` : `${each}, не более ${count} единиц`;
}

const presence = /^(?:имеется|есть|да|при наличии|наличие|бар|бар болуы|бар болса|болуы)$/iu;

/** What stands in columns of its own, in the words of rules. */
export function withLimits(rule: string, cap: string, weight: string): string {
  const isNumber = (text: string): boolean => /\d/.test(text);
  if (rule === "" && !isNumber(cap)) return rule;
  // «имеется» beside a most of 5
  if (presence.test(rule) && isNumber(cap) && weight === "") return `${rule} – ${cap}`;
  const isSaid = limitsTo(rule, /\d+(?:[.,]\d+)?/.exec(cap)?.[0] ?? "");
  return [
    rule,
    ...(isNumber(cap) && !isSaid ? [capWords(cap, rule)] : []),
    ...(isNumber(weight) ? [isKazakh(rule) ? `салмағы ${weight}` : `вес ${weight}`] : []),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** The greatest points of a criterion that takes off may be what they are taken from. */
function capWords(cap: string, rule: string): string {
  if (!/минус|снима|вычит|штраф|шегер|кеміт|^[-−–]\d/iu.test(rule)) return mostWords(cap, isKazakh(rule));
  const number = /\d+(?:[.,]\d+)?/.exec(cap)?.[0] ?? "";
  return isKazakh(rule) ? `ең жоғары балл – ${number}` : `максимальный балл – ${number}`;
}
