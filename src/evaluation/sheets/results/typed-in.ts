/**
 * What people typed, as a function may take it: Excel does not call a function that gets a single error value.
 * @param range Address or defined name.
 */
export function typedIn(range: string): string {
  return `IFERROR(IF(ISBLANK(${range}),"",${range}),"#")`;
}
