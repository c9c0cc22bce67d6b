/** Words of the pages below the home page; they load with them. */
export interface YearWords {
  readonly past: {
    readonly title: string;
    readonly note: string;
    readonly year: (year: string) => string;
    readonly prizes: string;
    readonly encouraged: string;
    readonly none: string;
    readonly noPoints: string;
    readonly sheet: string;
  };
  readonly who: {
    readonly title: string;
    readonly name: string;
    readonly hint: string;
    readonly declared: string;
    readonly save: string;
  };
  readonly roster: {
    readonly title: string;
    readonly lead: string;
    readonly list: string;
    readonly sheet: string;
    readonly add: string;
    readonly write: (count: string) => string;
    readonly isNew: string;
    readonly changed: string;
    readonly leaves: string;
    readonly newTitle: string;
    readonly id: string;
    readonly idHint: string;
    readonly kk: string;
    readonly ru: string;
    readonly shortKk: string;
    readonly shortRu: string;
    readonly shortEn: string;
    readonly renamed: string;
    readonly renamedHint: string;
    readonly formerNames: string;
    readonly formerName: string;
    readonly former: (name: string, year: string) => string;
    readonly addFormer: string;
    readonly removeFormer: (name: string) => string;
    readonly leave: string;
    readonly leaveHint: string;
    readonly stay: string;
    readonly noEnglish: string;
    readonly pasted: {
      readonly open: string;
      readonly close: string;
      readonly label: string;
      readonly hint: string;
      readonly read: string;
      readonly told: (added: string, changed: string, same: string) => string;
      readonly unread: (line: string, text: string, reason: string) => string;
      readonly reasons: Readonly<Record<"several" | "other-code" | "nameless" | "repeated", string>>;
      /** How many organisations the list does not name, and which. */
      readonly unnamed: (count: string, names: string) => string;
      readonly unreadColumns: (names: string) => string;
    };
    readonly faults: Readonly<Record<"id" | "idTaken" | "kk" | "ru" | "nameTaken", string>>;
  };
}
