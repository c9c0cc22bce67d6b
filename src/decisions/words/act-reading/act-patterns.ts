/**
 * How the union's resolutions word what is read back from them, in either language and with the slips of the issued papers:
 * a Cyrillic І in a place, a full stop after a clause, «балл» beside «ұпай».
 */
export const actPatterns = {
  /** Groups: day, month, year. */
  date: /(?<!\d)(\d{2})\.(\d{2})\.(\d{4})(?!\d)/u,
  /** Groups: protocol, then item of the Russian or of the Kazakh form. */
  reference: /№\s*(\d+)\s*,?\s*(?:п\.\s*(\d+)|(\d+)\s*-\s*т\.)/u,
  year: /(\d{4})\s*жылғы\s+қорытынды|(?<=^|\s)за\s+(\d{4})\s+год/iu,
  kazakh: /ҚАУЛЫ\s+ЕТЕДІ/u,
  russian: /ПОСТАНОВЛЯЕТ/u,
  /** What follows it are the items. */
  resolves: /ҚАУЛЫ\s+ЕТЕДІ\s*:|ПОСТАНОВЛЯЕТ\s*:/u,
  clause: /(\d\.\d)\.?\s*-\s*тармағына\s+сәйкес|с\s+пунктом\s+(\d\.\d)/iu,
  /** Groups: place, name, total. */
  place:
    /(?<![\p{L}\d])([IІ]{1,3}|\d{1,3})\s*(?:орын|место)\s*[–—-]\s*(.+?)\s*\((?:жалпы\s+(?:ұпай|балл)\s+саны|общий\s+балл)\s*[–—-]\s*([^)]*)\)/gu,
  encouragement: /көтермеле|марапатталсын|поощрить|наградить/iu,
  amendment: /толықтыр|өзгеріс|внести\s+изменения/iu,
  /** A clause named with its number; those of the paper's own items are none. */
  amendedClause: /(?:«\s*|п\.\s*)(\d\.\d)\.|(?<![\d.])(\d\.\d)\.?\s*-?\s*тармағы(?!на)/giu,
  newAppendix:
    /(?:№\s*1\s*қосымша|1\s*-\s*қосымша|приложение\s+№\s*1).*?(?:жаңа\s+редакцияда\s+бекітілсін|утвердить\s+в\s+новой\s+редакции)/iu,
  ceremony: /пленум/iu,
  control: /бақылау(?:ды)?\s+(.+?)\s+жүктелсін|[Вв]озложить\s+на\s+(.+?\p{Lu}\.|.+?)\.?\s*$/u,
  reporter: /туралы\.?\s+((?:(?!туралы).)*?)\s+мүшелік\s+ұйымдардың|информацию\s+(.+?)\s+по\s+подведению/iu,
  /** The end of the paper, where nobody may have signed yet. */
  end: /(?:Төраға|Председатель)\s+(?:\p{Lu}\.(?:\s*\p{Lu}\.)?\s*\p{Lu}\p{L}+|_+)/u,
  signature: /(?:Төраға|Председатель)\s+(\p{Lu}\.(?:\s*\p{Lu}\.)?\s*\p{Lu}\p{L}+)/u,
} as const;
