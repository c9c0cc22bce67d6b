import type { ComparisonWords } from "./ru";

export const comparisonKk: ComparisonWords = {
  title: "Жылдар бойынша салыстыру",
  measure: "Салыстыру",
  place: "Орындар",
  total: "Жалпы ұпай саны",
  organisation: "Мүшелік ұйым",
  source: { published: "жарияланған", approved: "кітапта бекітілген", read: "енгізілген" },
  unknownYear: "дерек жоқ",
  gaps: "Сызықша: ұйымның осы жылғы орны немесе ұпайы белгісіз.",
  chart: (name, measure) => `Жылдар бойынша график: ${name}, ${measure}`,
  nothingToDraw: "График үшін кемінде бір жылдың дерегі қажет.",
  save: "Архивті сақтау (.json)",
  open: "Архив файлы (.json)",
  hint: "Осы жерде немесе archive командасымен сақталған файл. Жазылғанға дейін онда қай жылдар табылғаны көрсетіледі.",
  found: (years) => `Табылған жылдар: ${years}`,
  keep: "Кітаптың архивіне жазу",
  damaged: "Кітапта сақталған архив оқылмайды. Қалған жылдар көрсетілді.",
  faults: {
    "not-json": "Файл оқылмайды.",
    "another-format": "Бұл архив файлы емес.",
    year: (at) => `${at}-жазбаның пішімі басқа, файлдан ештеңе алынбады.`,
  },
};
