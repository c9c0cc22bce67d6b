import type { JournalWords } from "./ru";

export const journalKk: JournalWords = {
  sheet: "Мәндердің өзгерістері",
  title: (year) => `${year} жылғы мәндердің өзгерістері`,
  subtitle: "Көрсеткіштерді, критерийлерді, баптауларды және атауларды кім, қашан және қалай өзгертті",
  time: (time) => `${time} жағдай бойынша`,
  columns: {
    number: "№",
    from: "Басталуы",
    to: "Аяқталуы",
    who: "Кім",
    way: "Тәсілі",
    subject: "Ұйым немесе бөлім",
    field: "Не өзгертілді",
    before: "Бұрынғы мәні",
    after: "Жаңа мәні",
  },
  ways: {
    typing: "ұяшыққа енгізу",
    other: "басқа орындаушының енгізуі",
    import: "есепті жүктеу",
    step: "панельдегі әрекет",
    unknown: "панельден тыс",
  },
  unknown: "анықталмаған",
  subjects: { table: "критерийлер кестесі", organisations: "ұйымдар тізімі", settings: "баптаулар" },
  parts: {
    evidence: "құжат",
    source: "ақпарат көзі",
    remarks: "түсіндірме",
    signature: "қол қою",
    return: "есеп",
    order: "жолдар реті",
    blocks: "блок",
    checks: "тексеру",
  },
  nothing: "Өзгерістер жазылмаған",
};
