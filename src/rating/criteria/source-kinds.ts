import type { LocalText } from "../../text/local-text";

/** Kinds of information sources of clause 3.3 (ақпарат көзі / источник информации), by their number. */
export const sourceKinds = {
  "3.3-1": {
    kk: "белгіленген нысандар бойынша есеп беру мерзімінде атқарылған жұмыс туралы есептер",
    ru: "отчёты о проделанной работе в сроки отчётности по установленным формам",
    en: "reports on the work done, on the set forms and within the reporting terms",
  },
  "3.3-2": {
    kk: "ресми статистикалық деректер мен мәліметтер",
    ru: "официальные статистические данные и сведения",
    en: "official statistical data",
  },
  "3.3-3": {
    kk: "мүшелік ұйымдар қызметін мақсатты және кешенді тексерулер нәтижелері",
    ru: "результаты целевых и комплексных проверок деятельности членских организаций",
    en: "results of targeted and complex inspections of member organisations",
  },
  "3.3-4": {
    kk: "Кәсіподақтың алқалық органдарының қарауына енгізілетін материалдар, қаралатын мәселелер бойынша қаулылар",
    ru: "материалы, вносимые на рассмотрение коллегиальных органов Профсоюза, постановления по рассматриваемым вопросам",
    en: "materials submitted to the collegial bodies and their resolutions",
  },
} as const satisfies Readonly<Record<string, LocalText>>;
