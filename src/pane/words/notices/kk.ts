import type { NoticesWords } from "./ru";

export const noticesKk: NoticesWords = {
  restored: "Жазылмаған мәтіндер мен нысандар қалпына келтірілді: олар өз беттерінде ашық.",
  notKept:
    "Жазылмаған мәтіндер мен нысандардың кейбірі бұл компьютерде сақталмады. Панельді жаппас бұрын оларды жазу қажет.",
  running: (step) => `Алдыңғы қадам әлі орындалуда: ${step}. Ол аяқталғаннан кейін қайталаңыз.`,
  nothingToWrite: "Өзгеріс жоқ, сондықтан ештеңе жазылмайды.",
  formsSaved: (count) => `Есеп нысандары сақталды: ${count}`,
  fileSaved: (name) => `Файл сақталды: ${name}`,
  values: (count) => `Жазылған мәндер: ${count}`,
  texts: (count) => `Құжаттар мен түсіндірмелер: ${count}`,
  organisations: (count) => `Ұйымдар: ${count}`,
  changes: (count) => `Өзгерістер: ${count}`,
  indicator: (code) => `Көрсеткіш: ${code}`,
  open: (count) => `Сұрағы ашық көрсеткіштер: ${count}`,
  returned: (count) => `Қалпына келтірілген мәндер: ${count}`,
  noneReturned: "Бұл парақтардың мәндері кітапта сақталмаған: оларды қайта енгізіңіз",
  files: (count) => `Файлдар: ${count}`,
  fromFile: (name) => `Файл: ${name}`,
  figuresOf: (name, codes) => `${name}: ${codes}`,
  more: (count) => `тағы ${count}`,
  show: "Ұяшыққа өту",
  undo: "Кері қайтару",
  redo: "Қайта орындау",
};
