import type { FileFault } from "../../../sheets/xlsx/read/read-workbook";
import type { Language } from "../../../text/language";

/** What keeps a file from being opened at all. */
type Unopened = "unreadable" | "open-elsewhere" | "passed-over" | "folder-passed-over";

/** Why a file is not opened, after a colon, with what helps. */
export const fileFaults: Readonly<Record<Language, Readonly<Record<FileFault["kind"] | Unopened, string>>>> = {
  kk: {
    empty: "файл бос",
    "not-a-workbook": "бұл Excel кітабы емес, «Excel кітабы (.xlsx)» пішімінде сақтаңыз",
    damaged: "файл бүлінген, ұйымнан қайта сұратыңыз",
    "too-large": "файл тым үлкен, артық парақтарды, суреттер мен тіркемелерді өшіріңіз",
    encrypted: "құпиясөзбен қорғалған, құпиясөзін алып тастап сақтаңыз",
    "old-format": "ескі .xls пішімі, .xlsx пішімінде сақтаңыз",
    "open-document": ".ods пішімі, .xlsx пішімінде сақтаңыз",
    "strict-format": "Strict Open XML пішімі, «Excel кітабы (.xlsx)» пішімінде сақтаңыз",
    macros: "макростары бар кітап, .xlsx пішімінде сақтаңыз",
    "external-link": "басқа кітаптарға сілтемелері бар, сілтемелерді мәндерге ауыстырыңыз",
    unreadable: "файлды басқа бағдарлама пайдаланып тұр немесе оны оқу құқығы жоқ",
    "open-elsewhere":
      "файл басқа бағдарламада ашық тұрғанда жазылатын қызметтік файл, файлды сақтап, жабыңыз да, қайталаңыз",
    "passed-over": "тек .xlsx кітаптары және олар салынған .zip архивтері оқылады",
    "folder-passed-over": "ішкі қалта қаралмайды, оны да көрсетіңіз немесе файлдарын негізгі қалтаға көшіріңіз",
  },
  ru: {
    empty: "файл пуст",
    "not-a-workbook": "это не книга Excel, сохраните её в формате «Книга Excel (.xlsx)»",
    damaged: "файл повреждён, запросите его у организации ещё раз",
    "too-large": "файл слишком большой, удалите лишние листы, рисунки и вложения",
    encrypted: "защищён паролем, сохраните без пароля",
    "old-format": "старый формат .xls, сохраните в формате .xlsx",
    "open-document": "формат .ods, сохраните в формате .xlsx",
    "strict-format": "формат Strict Open XML, сохраните как «Книга Excel (.xlsx)»",
    macros: "книга с макросами, сохраните в формате .xlsx",
    "external-link": "есть ссылки на другие книги, замените их значениями",
    unreadable: "он занят другой программой, или нет права его читать",
    "open-elsewhere": "это служебный файл открытой книги, сохраните и закройте её и повторите",
    "passed-over": "читаются только книги .xlsx и архивы .zip с ними",
    "folder-passed-over": "вложенная папка не просматривается, укажите и её или перенесите файлы в основную",
  },
  en: {
    empty: "the file is empty",
    "not-a-workbook": "it is no Excel workbook, save it as Excel Workbook (.xlsx)",
    damaged: "the file is damaged, ask the organisation for it again",
    "too-large": "the file is too large, remove superfluous sheets, pictures and attachments",
    encrypted: "it is protected by a password, save it without one",
    "old-format": "the old format .xls, save it as .xlsx",
    "open-document": "the format .ods, save it as .xlsx",
    "strict-format": "the format Strict Open XML, save it as Excel Workbook (.xlsx)",
    macros: "a workbook with macros, save it as .xlsx",
    "external-link": "it has links to other workbooks, replace them by values",
    unreadable: "another program uses it, or it may not be read",
    "open-elsewhere": "it is the lock file of an open workbook, save and close that and try again",
    "passed-over": "only .xlsx workbooks and .zip archives of them are read",
    "folder-passed-over": "a folder inside is not looked into, name it too or move its files into the main one",
  },
};
