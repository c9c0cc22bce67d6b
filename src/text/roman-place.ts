const romans = ["I", "II", "III"];

/**
 * A place as the union's papers write it: prize places in Latin Roman numerals, the rest in figures.
 * @param place 1-based place.
 * @returns `I`, `II`, `III`, then `4`, `5`…
 * @example romanPlace(3) //=> "III"
 */
export function romanPlace(place: number): string {
  return romans[place - 1] ?? String(place);
}
