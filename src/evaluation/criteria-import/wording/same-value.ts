/** Values left out because they are the default. */
const defaults: Readonly<Record<string, unknown>> = { per: 1, round: "none", floor: null, cap: null, weight: 1 };

/**
 * Whether two parts of a table of criteria say the same; a parameter at its default may be left out.
 * @example isSameValue({ kind: "per_unit", points: 1, per: 1 }, { points: 1, kind: "per_unit" }) //=> true
 */
export function isSameValue(first: unknown, second: unknown): boolean {
  return canonical(first) === canonical(second);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(
    ([key, own]) => own !== undefined && !(key in defaults && defaults[key] === own),
  );
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => `${key}:${canonical(own)}`)
    .join()}}`;
}
