/** A word of an organisation stands in its official name and in none of its short ones. */
export const officialNameWords = /организаци|профсоюз|профессиональн|ұйым|кәсіподақ|одағы/iu;
