import { dayNumber } from "../../text/day-number";
import { InputError } from "./input-error";
import { stepInto } from "./json-path";

/** A value of a JSON document with its path; every reader returns the expected kind or throws. */
export class JsonValue {
  constructor(
    readonly value: unknown,
    readonly path: string,
  ) {}

  /** `null` and absent are the same: no value. */
  get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  fail(expected: string): never {
    throw new InputError("input.type", `Expected ${expected}, found ${kindOf(this.value)}.`, this.path);
  }

  field(name: string): JsonValue {
    const record = this.record();
    return new JsonValue(Object.hasOwn(record, name) ? record[name] : undefined, stepInto(this.path, name));
  }

  /** A field that must be there. */
  required(name: string): JsonValue {
    const field = this.field(name);
    if (field.value === undefined) throw new InputError("input.missing", `"${name}" is missing.`, field.path);
    return field;
  }

  entries(): [string, JsonValue][] {
    return Object.keys(this.record()).map((name) => [name, this.field(name)]);
  }

  items(): JsonValue[] {
    if (!Array.isArray(this.value)) this.fail("a list");
    return this.value.map((item, at) => new JsonValue(item, stepInto(this.path, at)));
  }

  text(): string {
    return typeof this.value === "string" ? this.value : this.fail("a text");
  }

  number(): number {
    return typeof this.value === "number" && Number.isFinite(this.value) ? this.value : this.fail("a number");
  }

  boolean(): boolean {
    return typeof this.value === "boolean" ? this.value : this.fail("true or false");
  }

  /** A whole number within inclusive bounds. */
  whole(least: number, greatest: number): number {
    const value = this.number();
    if (Number.isInteger(value) && value >= least && value <= greatest) return value;
    const expected = `a whole number from ${least} to ${greatest}`;
    throw new InputError("input.type", `Expected ${expected}, found ${value}.`, this.path);
  }

  date(): string {
    const value = this.text();
    if (!Number.isNaN(dayNumber(value))) return value;
    throw new InputError("input.type", `Expected a date yyyy-mm-dd, found ${JSON.stringify(value)}.`, this.path);
  }

  numberOrText(): number | string {
    return typeof this.value === "string" ? this.value : this.number();
  }

  private record(): Readonly<Record<string, unknown>> {
    if (typeof this.value !== "object" || this.value === null || Array.isArray(this.value)) this.fail("an object");
    return this.value as Readonly<Record<string, unknown>>;
  }
}

/** What stands there, for a message. */
function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "object":
      return "an object";
    case "string":
      return "a text";
    case "boolean":
      return String(value);
    default:
      return Number.isFinite(value) ? "a number" : "a number too great to compute with";
  }
}
