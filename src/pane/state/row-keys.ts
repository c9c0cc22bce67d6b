/** Key of the row on "why" that leads to what a better place would take. */
export const reachRow = "reach";

/**
 * Key of the row of the board that leads to the return of an organisation.
 * @example boardRow("KZO") //=> "board:KZO"
 */
export function boardRow(organisation: string): string {
  return `board:${organisation}`;
}
