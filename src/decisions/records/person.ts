import type { TwoNames } from "../facts/two-names";

/** A person as sentences of a paper need them: forms are data, for no program declines a name (INC-27). */
export interface Person {
  /** As a list names them: surname and initials. */
  readonly name: TwoNames;
  /**
   * Post and name in the case the sentence asks for: of a reporter the genitive in both languages («басшысы Е.С. Иманбаевтың»,
   * «руководителя отдела … Иманбаева Е.С.»), of a control person the Kazakh dative and the Russian accusative.
   */
  readonly inSentence: TwoNames;
}
