import type { WorkbenchWords } from "./workbench-words";

export const workbenchKk: WorkbenchWords = {
  title: "Bagalau · стенд",
  note: "Excel орнындағы кесте: танысу және тексеру үшін.",
  language: "Тіл",
  paneWidth: "Панельдің ені",
  theme: "Тақырып",
  themes: { light: "Ашық", dark: "Күңгірт" },
  startAnew: "Қайтадан бастау",
  hidePane: "Панельді жасыру",
  showPane: "Панельді көрсету",
  pane: "Bagalau панелі",
  grid: "Кесте",
  lockedCell: "Ұяшық өзгертуден қорғалған. Тек енгізуге арналған ұяшықтарды өзгертуге болады.",
  lockedStructure: "Парақ қорғалған: мұндай өзгеріске рұқсат жоқ.",
  invalidEntry: "Бұл мән осы ұяшыққа сай келмейді.",
  close: "Жабу",
  loading: "Кесте ашылуда…",
  portTaken: (port) => `Порт бос емес: ${port}. Басқасын көрсетіңіз: npm start -- --port 3001.`,
};
