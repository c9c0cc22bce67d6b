import type { NoticesWords } from "./notices-words";

export const noticesKk: NoticesWords = {
  restored: "Өткен жолы басталып, жазылмай қалғаны қалпына келтірілді: мәтіндер мен нысандар өз беттерінде ашық.",
  notKept:
    "Жазылмаған мәтіндер мен нысандардың бәрі бұл компьютерде сақталмады. Панельді жаппас бұрын оларды жазу қажет.",
  running: (step) => `Алдыңғы қадам әлі орындалуда: ${step}. Ол аяқталғаннан кейін қайталаңыз.`,
  nothingToWrite: "Жазатын ештеңе жоқ: өзгерістер жоқ.",
  formsSaved: (count) => `Есеп нысандары сақталды: ${count}`,
  values: (count) => `Жазылған мәндер: ${count}`,
  texts: (count) => `Құжаттар мен түсіндірмелер: ${count}`,
  organisations: (count) => `Ұйымдар: ${count}`,
  changes: (count) => `Өзгерістер: ${count}`,
  indicator: (code) => `Көрсеткіш: ${code}`,
  open: (count) => `Шешілмей қалғаны: ${count}`,
  files: (count) => `Файлдар: ${count}`,
  fromFile: (name) => `Файл: ${name}`,
  undo: "Қайтару",
};
