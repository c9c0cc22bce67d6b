import type { ReadingWords } from "./reading-words";

export const readingRu: ReadingWords = {
  title: "Итоги из постановления",
  hint: "Вставьте текст постановления или выберите файл .docx, .txt; прочитанное показывается до записи.",
  text: "Текст постановления",
  file: "Файл постановления",
  unreadable: "Файл не читается.",
  nothing: "Мест и поощрений в тексте не найдено.",
  year: (year, reference) => `Итоги за ${year} год. ${reference}`,
  noYear: "Год в тексте не найден.",
  notPast: (year) => `Год ${year} не относится к прошлым.`,
  place: (place, name, total) => `${place} место · ${name} · ${total}`,
  encouraged: (name) => `Поощрение · ${name}`,
  whose: (name) => `Какой организации название: ${name}`,
  unknown: "балл не прочитан",
  unclear: (count) => `Выберите организацию для каждого названия. Осталось: ${count}`,
  gap: (numbers) => `В нумерации пропущены пункты: ${numbers}`,
  quotes: (open, close) => `Кавычки не парные: открывающих ${open}, закрывающих ${close}`,
  cyrillicPlace: "Места написаны кириллической буквой «І».",
  unreadTotal: (place) => `Общий балл не прочитан, место: ${place}`,
  places: (found) => `Места идут не по порядку: ${found}`,
  keep: "Записать в прошлые годы",
};
