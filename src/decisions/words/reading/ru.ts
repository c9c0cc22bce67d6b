export const readingRu = {
  title: "Итоги из постановления",
  hint: "Вставьте текст постановления или выберите файл .docx, .txt; прочитанное показывается до записи.",
  text: "Текст постановления",
  file: "Файл постановления",
  unreadable: "Файл не читается.",
  nothing: "Мест и поощрений в тексте не найдено.",
  year: (year: string, reference: string) => `Итоги за ${year} год. ${reference}`,
  noYear: "Год в тексте не найден.",
  notPast: (year: string) => `Год ${year} не относится к прошлым.`,
  place: (place: string, name: string, total: string) => `${place} место · ${name} · ${total}`,
  encouraged: (name: string) => `Поощрение · ${name}`,
  whose: (name: string) => `Какой организации название: ${name}`,
  unknown: "балл не прочитан",
  unclear: (count: string) => `Выберите организацию для каждого названия. Осталось: ${count}`,
  gap: (numbers: string) => `В нумерации пропущены пункты: ${numbers}`,
  quotes: (open: string, close: string) => `Кавычки не парные: открывающих ${open}, закрывающих ${close}`,
  cyrillicPlace: "Места написаны кириллической буквой «І».",
  unreadTotal: (place: string) => `Общий балл не прочитан: ${place} место`,
  unreadEncouragement: (item: string) =>
    `Пункт ${item} говорит о поощрении, но список организаций не прочитан: перечислите их по одной в строке, начиная с тире.`,
  places: (found: string) => `Места идут не по порядку: ${found}`,
  keep: "Записать в прошлые годы",
};

/** Words for reading an older resolution. */
export type ReadingWords = typeof readingRu;
