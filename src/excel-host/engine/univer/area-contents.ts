import {
  ArrayValueObject,
  functionStatistical,
  NumberValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** Fewer cells are gone through as they are. */
const few = 32;

/** What an area holds, so that each formula that asks finds it at once; areas are the same for all formulas of a calculation. */
interface Contents {
  /** In ascending order. */
  readonly numbers: Float64Array;
  /** Some text may be read as a number. */
  readonly hasNumericTexts: boolean;
  /** Where each text, in small letters, stands first, and how often it stands there. */
  readonly texts: ReadonlyMap<string, { readonly row: number; readonly column: number; readonly times: number }>;
}

/** The library's COUNTIF with what it keeps to itself. */
interface Counter {
  _handleSingleObject(
    this: unknown,
    range: { toArrayValueObject(): ArrayValueObject },
    criteria: BaseValueObject,
  ): BaseValueObject;
}

const known = new WeakMap<ArrayValueObject, Contents>();
const search = ArrayValueObject.prototype.orderSearch;
const counter = counterOf(functionStatistical);
const count = counter._handleSingleObject;

/**
 * Lets COUNTIF and an exact MATCH look up what they ask for. The library goes through the whole area for each formula: a
 * column of places, each counted among all others, grows with the square of its rows.
 */
export function indexContents(): void {
  ArrayValueObject.prototype.orderSearch = function indexed(
    this: ArrayValueObject,
    ...asked: Parameters<typeof search>
  ): ReturnType<typeof search> {
    const [wanted, kind, isBackwards = false, isFuzzy = false] = asked;
    const isExact = Number(kind) === 0 && !isBackwards && !isFuzzy;
    if (!isExact || !wanted.isString() || isSmall(this)) return search.apply(this, asked);
    const text = String(wanted.getValue()).toLocaleLowerCase();
    return /[*?]/.test(text) ? search.apply(this, asked) : contentsOf(this).texts.get(text);
  };
  counter._handleSingleObject = function indexed(range, criteria) {
    const area = range.toArrayValueObject();
    const found = countIn(area, criteria);
    return found === null ? count.call(this, range, criteria) : NumberValueObject.create(found);
  };
}

function counterOf(functions: readonly (readonly unknown[])[]): Counter {
  const [found] = functions.find(([, name]) => name === "COUNTIF") ?? [];
  if (found === undefined) throw new Error("The library has no COUNTIF.");
  return (found as { readonly prototype: Counter }).prototype;
}

/** Texts that are no number, date, yes, no or pattern; of each cell the library asks whether they are. */
const plainText = /^(?!true$|false$)[^\d*?~<>=#"{}]+$/i;

/** @returns `null` where the condition is neither of numbers nor of a plain text. */
function countIn(area: ArrayValueObject, criteria: BaseValueObject): number | null {
  const said = criteria.isString() ? String(criteria.getValue()) : "";
  if (plainText.test(said)) return contentsOf(area).texts.get(said.toLocaleLowerCase())?.times ?? 0;
  if (isSmall(area)) return null;
  if (criteria.isNumber()) return countEqual(area, criteria);
  const condition = /^([<>]=?)([^=>].*)$/s.exec(said);
  if (condition === null) return null;
  const [, operator = "", text = ""] = condition;
  const bound = ValueObjectFactory.create(text);
  if (!bound.isNumber() || bound.getPattern() !== "") return null;
  const { numbers } = contentsOf(area);
  const value = Number(bound.getValue());
  if (operator === ">") return numbers.length - below(numbers, value, true);
  if (operator === ">=") return numbers.length - below(numbers, value, false);
  return below(numbers, value, operator === "<=");
}

/** Texts that say a number are equal to it. */
function countEqual(area: ArrayValueObject, criteria: BaseValueObject): number | null {
  const { numbers, hasNumericTexts } = contentsOf(area);
  if (hasNumericTexts || criteria.getPattern() !== "") return null;
  const value = Number(criteria.getValue());
  return below(numbers, value, true) - below(numbers, value, false);
}

/** How many numbers are less than a value, or not greater. */
function below(numbers: Float64Array, value: number, isIncluded: boolean): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = numbers[middle] ?? Infinity;
    if (one < value || (isIncluded && one === value)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isSmall(area: ArrayValueObject): boolean {
  return area.getRowCount() * area.getColumnCount() < few;
}

function contentsOf(area: ArrayValueObject): Contents {
  const found = known.get(area) ?? readContents(area);
  known.set(area, found);
  return found;
}

function readContents(area: ArrayValueObject): Contents {
  const numbers: number[] = [];
  const texts = new Map<string, { row: number; column: number; times: number }>();
  let hasNumericTexts = false;
  area.iterator((value, row, column) => {
    if (value?.isNumber() === true) numbers.push(Number(value.getValue()));
    else if (value?.isString() === true) {
      const text = String(value.getValue());
      hasNumericTexts ||= /\d/.test(text);
      const small = text.toLocaleLowerCase();
      const first = texts.get(small);
      if (first) first.times += 1;
      else texts.set(small, { row, column, times: 1 });
    }
    return true;
  });
  return { numbers: Float64Array.from(numbers).sort(), hasNumericTexts, texts };
}
