/**
 * A value as JSON in many short texts, so that whoever writes thousands of rows can stop between any two.
 * @param value Plain data, as `JSON.stringify` takes it.
 * @param levels How many levels of objects and lists are taken apart; what lies deeper is one text.
 * @returns Texts that follow one another, each begun when it is asked for.
 */
export function* jsonPieces(value: unknown, levels: number): Generator<string, void, undefined> {
  if (levels === 0 || typeof value !== "object" || value === null) {
    // As in a list: what JSON has no word for.
    yield JSON.stringify(value) ?? "null";
  } else if (Array.isArray(value)) {
    yield "[";
    for (const [at, one] of value.entries()) {
      if (at > 0) yield ",";
      yield* jsonPieces(one, levels - 1);
    }
    yield "]";
  } else {
    yield "{";
    let separator = "";
    for (const [key, one] of Object.entries(value)) {
      if (one === undefined || typeof one === "function") continue;
      yield `${separator}${JSON.stringify(key)}:`;
      yield* jsonPieces(one, levels - 1);
      separator = ",";
    }
    yield "}";
  }
}
