/**
 * A sentence with its values in place of `{name}`.
 * @param template Whole sentence; every `{name}` must have a value.
 * @param values Texts already written for people.
 * @returns The sentence.
 * @throws Error when a value is missing, which is a mistake of the caller.
 * @example fillTemplate("{count} of {of}", { count: "3", of: "20" }) //=> "3 of 20"
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The sentence "${template}" needs a value for "${name}"`);
    return value;
  });
}
