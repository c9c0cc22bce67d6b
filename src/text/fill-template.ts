/**
 * A sentence with its values in place of `{name}`.
 * @param template Whole sentence; every `{name}` must have a value.
 * @param values Texts already written for people.
 * @returns The sentence.
 * @throws Error when a value is missing, which is a mistake of the caller.
 * @example fillTemplate("to {date}.", { date: "31.12.2026 г." }) //=> "to 31.12.2026 г."
 * @example fillTemplate("{count} of {of}", { count: "3", of: "20" }) //=> "3 of 20"
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (found, name: string, at: number) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The sentence "${template}" needs a value for "${name}"`);
    // An abbreviation such as `г.` at the end of a sentence brings the full stop with it.
    return value.endsWith(".") && template[at + found.length] === "." ? value.slice(0, -1) : value;
  });
}
