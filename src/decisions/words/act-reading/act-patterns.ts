/**
 * How the union's resolutions word what is read back from them, in either language and with the slips of the issued papers:
 * a Cyrillic І in a place, a full stop after a clause, «балл» beside «ұпай».
 * Runs have an end, so that no paper, however made, keeps a pattern busy.
 */
export const actPatterns = {
  /** Groups: day, month, year. */
  date: /(?<!\d)(\d{2})\.(\d{2})\.(\d{4})(?!\d)/u,
  /** Groups: protocol, then item of the Russian or of the Kazakh form. */
  reference: /№\s{0,3}(\d{1,6})\s{0,3},?\s{0,3}(?:п\.\s{0,3}(\d{1,6})|(\d{1,6})\s{0,3}-\s{0,3}т\.)/u,
  year: /(\d{4})\s{0,3}жылғы\s{1,3}қорытынды|(?<=^|\s)за\s{1,3}(\d{4})\s{1,3}год/iu,
  kazakh: /ҚАУЛЫ\s{1,3}ЕТЕДІ/u,
  russian: /ПОСТАНОВЛЯЕТ/u,
  /** What follows it are the items. */
  resolves: /ҚАУЛЫ\s{1,3}ЕТЕДІ\s{0,3}:|ПОСТАНОВЛЯЕТ\s{0,3}:/u,
  clause: /(\d\.\d)\.?\s{0,3}-\s{0,3}тармағына\s{1,3}сәйкес|с\s{1,3}пунктом\s{1,3}(\d\.\d)/iu,
  /** Groups: place, name, total. */
  place:
    /(?<![\p{L}\d])([IІ]{1,3}|\d{1,3})\s{0,3}(?:орын|место)\s{0,3}[–—-]\s{0,3}(.{1,400}?)\s{0,3}\((?:жалпы\s{1,3}(?:ұпай|балл)\s{1,3}саны|общий\s{1,3}балл)\s{0,3}[–—-]\s{0,3}([^)]{0,100})\)/gu,
  encouragement: /көтермеле|марапатталсын|поощрить|наградить/iu,
  amendment: /толықтыр|өзгеріс|внести\s{1,3}изменения/iu,
  /** A clause named with its number; those of the paper's own items are none. */
  amendedClause: /(?:«\s{0,3}|п\.\s{0,3})(\d\.\d)\.|(?<![\d.])(\d\.\d)\.?\s{0,3}-?\s{0,3}тармағы(?!на)/giu,
  newAppendix:
    /(?:№\s{0,3}1\s{0,3}қосымша|1\s{0,3}-\s{0,3}қосымша|приложение\s{1,3}№\s{0,3}1).{0,600}?(?:жаңа\s{1,3}редакцияда\s{1,3}бекітілсін|утвердить\s{1,3}в\s{1,3}новой\s{1,3}редакции)/iu,
  ceremony: /пленум/iu,
  control:
    /бақылау(?:ды)?\s{1,3}(.{1,300}?)\s{1,3}жүктелсін|[Вв]озложить\s{1,3}на\s{1,3}(.{1,300}?\p{Lu}\.|.{1,300}?)\.?\s{0,3}$/u,
  reporter:
    /туралы\.?\s{1,3}((?:(?!туралы).){0,600}?)\s{1,3}мүшелік\s{1,3}ұйымдардың|информацию\s{1,3}(.{1,300}?)\s{1,3}по\s{1,3}подведению/iu,
  /** The end of the paper, where nobody may have signed yet. */
  end: /(?:Төраға|Председатель)\s{1,3}(?:\p{Lu}\.(?:\s{0,3}\p{Lu}\.)?\s{0,3}\p{Lu}\p{L}{1,40}|_)/u,
  signature: /(?:Төраға|Председатель)\s{1,3}(\p{Lu}\.(?:\s{0,3}\p{Lu}\.)?\s{0,3}\p{Lu}\p{L}{1,40})/u,
} as const;
