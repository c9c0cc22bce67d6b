/** Whether something from outside is what it should be. */
export type Guard<Value> = (value: unknown) => value is Value;

export const isText: Guard<string> = (value) => typeof value === "string";
export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);
export const isFlag: Guard<boolean> = (value) => typeof value === "boolean";

/** One of some texts. */
export function oneOf<const Value extends string>(...values: readonly Value[]): Guard<Value> {
  return (value): value is Value => values.some((one) => one === value);
}

/** What one of two guards lets through. */
export function either<One, Other>(one: Guard<One>, other: Guard<Other>): Guard<One | Other> {
  return (value): value is One | Other => one(value) || other(value);
}

/** Absent, or what the guard lets through. */
export function maybe<Value>(is: Guard<Value>): Guard<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || is(value);
}

export function orNull<Value>(is: Guard<Value>): Guard<Value | null> {
  return (value): value is Value | null => value === null || is(value);
}

export function listOf<Value>(is: Guard<Value>): Guard<readonly Value[]> {
  return (value): value is readonly Value[] => Array.isArray(value) && value.every(is);
}

/** Values by any text. */
export function recordOf<Value>(is: Guard<Value>): Guard<Readonly<Record<string, Value>>> {
  return (value): value is Readonly<Record<string, Value>> => isRecord(value) && Object.values(value).every(is);
}

/** Every field as its guard wants it; fields that are not named are passed over. */
export function shape<Value>(fields: { readonly [Field in keyof Value]-?: Guard<Value[Field]> }): Guard<Value> {
  const guards = Object.entries(fields) as [string, Guard<unknown>][];
  return (value): value is Value => isRecord(value) && guards.every(([field, is]) => is(value[field]));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
