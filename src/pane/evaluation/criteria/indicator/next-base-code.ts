import type { BaseField } from "../../../../rating/criteria/base-field";

/**
 * The code that follows the greatest one of the base fields.
 * @example nextBaseCode([]) //=> "B01"
 */
export function nextBaseCode(baseFields: readonly Pick<BaseField, "code">[]): string {
  const numbers = baseFields.flatMap(({ code }) => (/^B\d+$/.test(code) ? [Number(code.slice(1))] : []));
  return `B${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`;
}
