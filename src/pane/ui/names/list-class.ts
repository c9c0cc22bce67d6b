/**
 * Class of a list of organisations by place: places of three digits take a wider column.
 * @param name Class of the list.
 * @param rows How many organisations it has.
 * @example listClass("stand", 20) //=> "stand"
 * @example listClass("stand", 120) //=> "stand three-digits"
 */
export function listClass(name: string, rows: number): string {
  return rows > 99 ? `${name} three-digits` : name;
}
