import type { ReadingWords } from "./ru";

export const readingKk: ReadingWords = {
  title: "Қаулыдағы қорытындылар",
  hint: "Қаулы мәтінін қойыңыз немесе .docx, .txt файлын таңдаңыз; оқылғаны жазылғанға дейін көрсетіледі.",
  text: "Қаулы мәтіні",
  file: "Қаулы файлы",
  unreadable: "Файл оқылмайды.",
  nothing: "Мәтінде орындар мен көтермелеу табылмады.",
  year: (year, reference) => `${year} жылғы қорытындылар. ${reference}`,
  noYear: "Мәтінде жыл табылмады.",
  notPast: (year) => `${year} жыл өткен жылдарға жатпайды.`,
  place: (place, name, total) => `${place} орын · ${name} · ${total}`,
  encouraged: (name) => `Көтермелеу · ${name}`,
  whose: (name) => `Бұл қай ұйымның атауы: ${name}`,
  unknown: "ұпай оқылмады",
  unclear: (count) => `Әр атау үшін ұйымды таңдаңыз. Қалғаны: ${count}`,
  gap: (numbers) => `Нөмірлеуде тармақтар қалып қойған: ${numbers}`,
  quotes: (open, close) => `Тырнақшалар жұп емес: ашылғаны ${open}, жабылғаны ${close}`,
  cyrillicPlace: "Орындар кирилл «І» әрпімен жазылған.",
  unreadTotal: (place) => `Жалпы ұпай саны оқылмады: ${place} орын`,
  unreadEncouragement: (item) =>
    `${item}-тармақта көтермелеу туралы айтылған, бірақ ұйымдар тізімі оқылмады: әр ұйымды жеке жолға, сызықшадан бастап жазыңыз.`,
  places: (found) => `Орындар ретімен емес: ${found}`,
  keep: "Өткен жылдарға жазу",
};
