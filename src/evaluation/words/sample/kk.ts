import type { SampleWords } from "./ru";

export const sampleKk: SampleWords = {
  document: (name, number, date) => `${name}, № ${number}, ${date}`,
  filledBy: "Үлгі А. Б. (мысал)",
  head: "Үлгі В. Г. (мысал)",
  post: "төраға",
  statisticalReport: "Жылдық статистикалық есеп",
  financialReport: "Жылдық қаржылық есеп",
  grew: [
    (number, date) => `Жаңа жұмыс бағдарламасы басталды. Төралқа қаулысы: № ${number}, ${date}`,
    (number, date) => `Есеп барлық аудандық тізілімдер бойынша толықтырылды. Жиынтық: № ${number}, ${date}`,
    (number, date) => `Жұмыспен барлық бастауыш ұйымдар қамтылды. Анықтама: № ${number}, ${date}`,
    (number, date) => `Бағытқа қосымша қаражат бөлінді. Төралқа шешімі: № ${number}, ${date}`,
  ],
  fell: [
    (number, date) => `Өткен жылғы іс-шаралар бір рет қана өткізілген. Анықтама: № ${number}, ${date}`,
    (number, date) => `Қайталанған жазбалар есептен шығарылды. Салыстыру актісі: № ${number}, ${date}`,
    (number, date) => `Бағдарламаның негізгі кезеңі аяқталды. Есеп: № ${number}, ${date}`,
  ],
};
