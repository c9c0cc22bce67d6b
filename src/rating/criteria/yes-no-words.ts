/** What returns write for yes and no (иә/жоқ, да/нет), lower case. */
export const yesNoWords: ReadonlyMap<string, boolean> = new Map([
  ["иә", true],
  ["ия", true],
  ["да", true],
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
