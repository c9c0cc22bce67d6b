import { ArrayValueObject } from "@univerjs/engine-formula";

const toValue = ArrayValueObject.prototype.toValue;

/** Lets arrays with missing rows, as an area of a removed sheet leaves them, be handed to a function. */
export function handOnWholeArrays(): void {
  ArrayValueObject.prototype.toValue = function wholeValue(this: ArrayValueObject): ReturnType<typeof toValue> {
    const rows = this.getArrayValue();
    for (let row = 0; row < rows.length; row += 1) rows[row] ??= [];
    return toValue.call(this);
  };
}
