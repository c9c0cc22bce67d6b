/** What the words of a caption are; one that is none of them makes it no caption, as «областная» does. */
export const captionWords = {
  name: /^(?:наименовани\p{L}+|названи\p{L}+|атау\p{L}*|names?|организаци\p{L}+|ұйым\p{L}*|organi[sz]ations?)$/u,
  id: /^(?:коды?|code|id)$/u,
  short: /^(?:кратк\p{L}+|сокращ[её]нн\p{L}+|қысқа\p{L}*|short|abbreviated)$/u,
  official: /^(?:полн\p{L}+|официальн\p{L}+|толық|ресми|full|official)$/u,
  aliases: /^(?:друг\p{L}+|прежн\p{L}+|бұрынғы|басқа|өзге|former|other)$/u,
  kk: /^(?:казахск\p{L}+|каз|қаз|қазақ\p{L}*|kazakh|kk)$/u,
  ru: /^(?:русск\p{L}+|рус|орыс\p{L}*|russian|ru)$/u,
  en: /^(?:английск\p{L}+|англ|ағыл\p{L}*|english|en)$/u,
  around:
    /^(?:на|язык\p{L}*|яз|тіл\p{L}*|членск\p{L}+|профсоюзн\p{L}+|мүше\p{L}*|кәсіподақ\p{L}*|of|the|in|member|union)$/u,
} as const;
/** Above the numbers of lines. */
export const rowNumber = /^(?:№|n|no|#|рет)?\.? ?(?:№|п\/п|р\/с|р\/н|рет)?\.?$/u;

/** Begins the line under a list that says how many there are. */
export const totalLine = /^(?:итого|всего|барлығы|жиыны|жиынтығы|total)(?!\p{L})/iu;

/** What stands over the levels of a list of a campaign that was copied with its headings. */
export const levelCaption = /^(?:уровень|деңгейі?|level)$/i;
