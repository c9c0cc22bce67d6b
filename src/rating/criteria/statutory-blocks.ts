import type { Block } from "./criteria";

/** The five criteria of clause 3.2, by their names in the Regulation and the short names of their sheets. */
export const statutoryBlocks: readonly Block[] = [
  {
    block: 1,
    kk: "Ұйымдастырушылық жұмыс (кәсіподақтағы мүшелікке ынталандыру, ақпараттық және оқу-әдістемелік жұмыс, атқарушылық тәртіптеме жағдайы)",
    ru: "Организационная работа (мотивация профсоюзного членства, информационная и учебно-методическая работа, состояние исполнительской дисциплины)",
    en: "Organisational work (membership motivation, information and training work, discipline in carrying out decisions)",
    sheet_kk: "1. Ұйымдастыру жұмысы",
    sheet_ru: "1. Организационная работа",
    sheet_en: "1. Organisation",
  },
  {
    block: 2,
    kk: "Кәсіподақ мүшелерін әлеуметтік-экономикалық, құқықтық қорғау жөніндегі қызмет",
    ru: "Деятельность по социально-экономической и правовой защите членов профсоюза",
    en: "Socio-economic and legal protection of members",
    sheet_kk: "2. Әлеуметтік-құқықтық қорғау",
    sheet_ru: "2. Социально-правовая защита",
    sheet_en: "2. Protection",
  },
  {
    block: 3,
    kk: "Еңбек қауіпсіздігі және еңбекті қорғауды ұйымдастыру мәселелері",
    ru: "Вопросы организации безопасности и охраны труда",
    en: "Organisation of occupational safety and health",
    sheet_kk: "3. Еңбекті қорғау",
    sheet_ru: "3. Охрана труда",
    sheet_en: "3. Safety",
  },
  {
    block: 4,
    kk: "Салалық әлеуметтік әріптестікті нығайту және дамыту жөніндегі жұмыс",
    ru: "Работа по укреплению и развитию отраслевого социального партнёрства",
    en: "Strengthening branch social partnership",
    sheet_kk: "4. Әлеуметтік әріптестік",
    sheet_ru: "4. Социальное партнёрство",
    sheet_en: "4. Partnership",
  },
  {
    block: 5,
    kk: "Қаржылық тәртіптемені нығайту мәселелері",
    ru: "Вопросы укрепления финансовой дисциплины",
    en: "Strengthening financial discipline",
    sheet_kk: "5. Қаржылық тәртіптеме",
    sheet_ru: "5. Финансовая дисциплина",
    sheet_en: "5. Finance",
  },
];
