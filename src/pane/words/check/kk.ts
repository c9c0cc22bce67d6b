import type { CheckWords } from "./check-words";

export const checkKk: CheckWords = {
  accept: "Түсіндірмемен қабылдау",
  reason: "Себебі",
  reasonHint: "Себебін және растайтын құжатты көрсетіңіз (кемінде 10 таңба)",
  tooShort: (length) => `Кемінде 10 таңба, қазір: ${length}`,
  sayNothing: "Бұл себеп емес: не болғанын және растайтын құжатты көрсетіңіз",
  who: "Атыңыз",
  whoHint: "Пайдаланушы өзі көрсетеді, тексерілмейді; журналға жазылады",
  whoMissing: "Журнал үшін атыңызды көрсетіңіз",
  acceptNext: "Қабылдап, әрі қарай",
  skip: "Өткізу",
  accepted: "Қабылданды",
  acceptedChip: "Қабылданған",
  acceptedBy: (who, at) => `Қабылданды: ${at} (${who})`,
  reopen: "Қайта ашу",
  decision: "Шешім «Марапаттау» қадамында қабылданады",
};
