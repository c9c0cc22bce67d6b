import type { CheckWords } from "./check-words";

export const checkKk: CheckWords = {
  accept: "Түсіндірмемен қабылдау",
  reason: "Себебі",
  reasonHint: "Себебін және растайтын құжатты көрсетіңіз (кемінде 10 таңба)",
  tooShort: (length) => `Кемінде 10 таңба, қазір: ${length}`,
  sayNothing: "Бұл себеп емес: не болғанын және растайтын құжатты көрсетіңіз",
  who: "Аты-жөніңіз",
  whoHint: "Пайдаланушы өзі көрсетеді, тексерілмейді; журналға жазылады",
  whoMissing: "Журнал үшін аты-жөніңізді көрсетіңіз",
  acceptNext: "Қабылдап, әрі қарай",
  skip: "Өткізіп жіберу",
  accepted: "Қабылданды",
  acceptedChip: "Қабылданған",
  acceptedBy: (who, at) => `Қабылданды: ${at} (${who})`,
  reopen: "Қайта ашу",
  decision: "Шешім «Марапаттау» қадамында қабылданады",
};
