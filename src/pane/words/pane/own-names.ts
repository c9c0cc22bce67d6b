import type { Language } from "../../../text/language";

/** Each language names itself, so that it is found by those who do not read the others. */
export const ownNames: Readonly<Record<Language, string>> = { kk: "Қазақша", ru: "Русский", en: "English" };
