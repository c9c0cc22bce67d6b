/**
 * How a place moved against last year's.
 * @example changeOf(2, 5) //=> "↑ 3"
 */
export function changeOf(place: number | undefined, last: number | undefined): string {
  if (place === undefined || last === undefined) return "";
  if (place === last) return "·";
  return last > place ? `↑ ${last - place}` : `↓ ${place - last}`;
}
