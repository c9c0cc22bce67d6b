/** Numbers of a part: 64 rows of edges, few enough that a part is copied in no time. */
const perPart = 2_097_408;

/**
 * Values by whole numbers from 0. A `Map` copies all it holds whenever it has become too small, which at hundreds of
 * thousands of entries holds the page up for a tenth of a second; this one grows by parts.
 */
export class SlowlyGrown<Value> {
  private readonly parts = new Map<number, Map<number, Value>>();

  get(key: number): Value | undefined {
    return this.parts.get(Math.floor(key / perPart))?.get(key);
  }

  set(key: number, value: Value): void {
    const at = Math.floor(key / perPart);
    const part = this.parts.get(at) ?? new Map<number, Value>();
    if (part.size === 0) this.parts.set(at, part);
    part.set(key, value);
  }

  /** In no order that is promised. */
  *values(): Generator<Value> {
    for (const part of this.parts.values()) yield* part.values();
  }
}
