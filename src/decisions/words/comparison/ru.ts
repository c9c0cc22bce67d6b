import type { ComparisonWords } from "./comparison-words";

export const comparisonRu: ComparisonWords = {
  title: "Сравнение по годам",
  measure: "Сравнивать",
  place: "Места",
  total: "Общий балл",
  organisation: "Членская организация",
  source: { published: "опубликовано", approved: "утверждено в книге", read: "внесено" },
  unknownYear: "данных нет",
  gaps: "Прочерк: место или баллы организации за этот год неизвестны.",
  chart: (name, measure) => `График по годам: ${name}, ${measure}`,
  nothingToDraw: "Для графика нужны данные хотя бы за один год.",
  save: "Сохранить архив (.json)",
  open: "Файл архива (.json)",
  hint: "Файл, сохранённый здесь или командой archive. До записи показывается, какие годы в нём найдены.",
  found: (years) => `Найдены годы: ${years}`,
  keep: "Записать в архив книги",
  damaged: "Архив, хранящийся в книге, не читается. Показаны остальные годы.",
  faults: {
    "not-json": "Файл не читается.",
    "another-format": "Это не файл архива.",
    year: (at) => `Запись ${at} устроена иначе, из файла ничего не взято.`,
  },
};
