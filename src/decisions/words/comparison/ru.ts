import type { ArchivedYear } from "../../archive/archived-year";

export const comparisonRu = {
  title: "Сравнение по годам",
  measure: "Сравнивать",
  place: "Места",
  total: "Общий балл",
  organisation: "Членская организация",
  source: { published: "опубликовано", approved: "утверждено в книге", read: "внесено" } satisfies Readonly<
    Record<ArchivedYear["source"], string>
  >,
  /** In place of a year of which nothing is known. */
  unknownYear: "данных нет",
  places: "Места по годам",
  gaps: "Прочерк: место или баллы организации за этот год неизвестны.",
  chart: (name: string, measure: string) => `График по годам: ${name}, ${measure}`,
  nothingToDraw: "Для графика нужны данные хотя бы за один год.",
  save: "Сохранить архив (.json)",
  open: "Файл архива (.json)",
  hint: "Файл, сохранённый здесь или командой archive. До записи показывается, какие годы в нём найдены.",
  found: (years: string) => `Найдены годы: ${years}`,
  keep: "Записать в архив книги",
  damaged: "Архив, хранящийся в книге, не читается. Показаны остальные годы.",
  faults: {
    "not-json": "Файл не читается.",
    "another-format": "Это не файл архива.",
    year: (at: string) => `Запись ${at} имеет другой формат, из файла ничего не взято.`,
  },
};

/** Words of the archive's page: years side by side, their chart, and files of the archive. */
export type ComparisonWords = typeof comparisonRu;
