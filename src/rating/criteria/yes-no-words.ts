/** What returns write for yes and no (иә/жоқ, да/нет), and for there being something or not (бар/жоқ, есть/нет); lower case. */
export const yesNoWords: ReadonlyMap<string, boolean> = new Map([
  ["иә", true],
  ["ия", true],
  ["бар", true],
  ["да", true],
  ["есть", true],
  ["имеется", true],
  ["yes", true],
  ["true", true],
  ["истина", true],
  ["ақиқат", true],
  ["жоқ", false],
  ["нет", false],
  ["no", false],
  ["false", false],
  ["ложь", false],
  ["жалған", false],
]);
