import {
  ArrayValueObject,
  BooleanValueObject,
  functionInformation,
  functionLogical,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** Fewer cells are gone through as the library does it. */
const few = 64;

type Cells = readonly (readonly (BaseValueObject | null | undefined)[] | undefined)[];

interface Choice {
  calculate(this: unknown, ...given: BaseValueObject[]): BaseValueObject;
}

const choice = prototypeOf(functionLogical, "IF");
const choose = choice.calculate;
const rescue = prototypeOf(functionLogical, "IFERROR");
const replaceErrors = rescue.calculate;
const blank = prototypeOf(functionInformation, "ISBLANK");
const tellBlanks = blank.calculate;

/**
 * Lets IF, IFERROR and ISBLANK go through a whole area once. The library first makes a table of the size of the area of every
 * argument, of a single value too, and a value of its own for every yes and no: what functions are handed of a year cost more than
 * the functions.
 */
export function chooseDirectly(): void {
  choice.calculate = function direct(...given) {
    const [test, yes, no] = given;
    const chosen = test && yes && no && given.length === 3 ? chooseIn(test, yes, no) : null;
    return chosen ?? choose.apply(this, given);
  };
  rescue.calculate = function direct(...given) {
    const [value, otherwise] = given;
    const isPlain = value && otherwise && isLarge(value) && !isTable(otherwise) && isMadeAnew(value);
    return isPlain && !holdsErrorOrHole(value) ? value : replaceErrors.apply(this, given);
  };
  blank.calculate = function direct(...given) {
    const [value] = given;
    if (!value || !isLarge(value)) return tellBlanks.apply(this, given);
    const [yes, no] = [BooleanValueObject.create(true), BooleanValueObject.create(false)];
    return value.mapValue((one) => (one.isNull() ? yes : no));
  };
}

/** @returns `null` where the three are no area, value and area of one size, or a cell is missing. */
function chooseIn(test: BaseValueObject, yes: BaseValueObject, no: BaseValueObject): BaseValueObject | null {
  if (!isLarge(test) || isTable(yes) || !isTable(no)) return null;
  const [rows, columns] = [test.getRowCount(), test.getColumnCount()];
  if (no.getRowCount() !== rows || no.getColumnCount() !== columns) return null;
  const [tests, others] = [test.getArrayValue() as Cells, no.getArrayValue() as Cells];
  const chosen: BaseValueObject[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: BaseValueObject[] = [];
    for (let column = 0; column < columns; column += 1) {
      const [told, other] = [tests[row]?.[column], others[row]?.[column]];
      if (!told || !other) return null;
      line.push(told.isError() ? told : told.getValue() ? yes : other);
    }
    chosen.push(line);
  }
  return ArrayValueObject.create({
    ...{ calculateValueList: chosen, rowCount: rows, columnCount: columns },
    ...{ unitId: "", sheetId: "", row: -1, column: -1 },
  });
}

function holdsErrorOrHole(value: ArrayValueObject): boolean {
  const columns = value.getColumnCount();
  const rows = value.getArrayValue() as Cells;
  for (let row = 0; row < value.getRowCount(); row += 1)
    for (let column = 0; column < columns; column += 1) {
      const one = rows[row]?.[column];
      if (!one || one.isError()) return true;
    }
  return false;
}

/** Not the cells of the workbook, which others are handed too, but what a function made of them. */
function isMadeAnew(value: ArrayValueObject): boolean {
  return value.getCurrentRow() < 0;
}

function isTable(value: BaseValueObject): value is ArrayValueObject {
  return value.isArray();
}

function isLarge(value: BaseValueObject): value is ArrayValueObject {
  return isTable(value) && value.getRowCount() * value.getColumnCount() >= few;
}

function prototypeOf(functions: readonly (readonly unknown[])[], name: string): Choice {
  const [found] = functions.find(([, one]) => name === one) ?? [];
  if (found === undefined) throw new Error(`The library has no ${name}.`);
  return (found as { readonly prototype: Choice }).prototype;
}
