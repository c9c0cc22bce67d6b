import type { ExportsWords } from "./ru";

export const exportsKk: ExportsWords = {
  saveRanking: "Рейтингті файлға сақтау",
  saveWhy: "Есептеуді файлға сақтау",
  rankingFile: "Рейтинг",
  whyFile: "Есептеу",
  place: "Орын",
  code: "Коды",
  organisation: "Ұйым",
  total: "Жалпы ұпай саны",
  official: "Ресми атауы",
  restsOn: "Түзетілмеген қатесі бар көрсеткіштер",
  block: "Блок",
  indicator: "Көрсеткіш",
  arithmetic: "Есептеу",
  points: "Ұпай",
  noReturn: "есеп ұсынылмаған",
  synthetic: "Демонстрациялық деректер",
  illustrative: "Критерийлер мысал ретінде берілген",
};
