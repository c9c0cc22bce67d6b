import type { AwardsWords } from "./ru";

export const awardsKk: AwardsWords = {
  question: {
    "tie-over-prizes": "Жүлделі орын кімге беріледі",
    "tie-inside-prizes": "Жоғарырақ орын кімге беріледі",
    "encouragement-tie": "Көтермелеу кімге ұсынылады",
    "no-encouragement": "Көтермелеу кімге ұсынылады",
  },
  both: "Екі ұйым да",
  all: "Барлық ұйымдар",
  none: "Көтермелеу ұсынылмайды",
  grounds: "Шешімнің негіздемесі",
  groundsHint: "Мысалы: 2-блок бойынша ұпайы жоғары; қаулының нөмірі мен күні",
  choose: "Ұйымды таңдаңыз.",
  record: "Шешімді жазу",
  settled: "Қабылданған шешімдер",
  decided: (names) => `Шешім: ${names}`,
  groundsOf: (reason) => `Негіздемесі: ${reason}`,
  change: "Шешімді өзгерту",
  withdraw: "Шешімді кері қайтарып алу",
  withdrawGrounds: "Кері қайтарып алудың негіздемесі",
  lapsed: "Енді қолданылмайтын шешімдер",
  tied: "Ұпайлары тең, шешім қажет",
  byDecision: "Атқару комитетінің шешімі бойынша",
  encouraged: "Атқару комитетінің шешімі бойынша көтермеленеді",
  nobodyEncouraged: "Ешкім көтермеленбейді.",
  stored: "Шешім өзгерістер журналында сақталады",
};
