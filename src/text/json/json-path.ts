/**
 * The path one step further into a JSON document: names of letters, digits and `_` behind a point, all others in brackets.
 * @param path Path so far; empty for the whole document.
 * @param step Name of a field, or position in a list from 0.
 * @example stepInto("returns.KZO.figures", "1.1") //=> 'returns.KZO.figures["1.1"]'
 */
export function stepInto(path: string, step: string | number): string {
  if (typeof step === "number") return `${path}[${step}]`;
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(step)) return `${path}[${JSON.stringify(step)}]`;
  return path === "" ? step : `${path}.${step}`;
}
