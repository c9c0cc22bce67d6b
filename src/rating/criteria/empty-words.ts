/** Words that confirm and explain nothing, in the three languages; a reason made of them alone is none. */
export const emptyWords: ReadonlySet<string> = new Set(
  [
    "дұрыс, рас, растаймын, иә, ия, солай, жарайды, бәрі, барлығы, бар, жоқ, тексерілді, қабылданды, жақсы, осылай, мәлімет, құжат, жоғарыда, қараңыз, қолы",
    "верно, да, так, ок, окей, правильно, все, всё, есть, нет, хорошо, согласен, согласна, согласовано, проверено, принято, подтверждаю, точно, норма, нормально, понятно, и, это, данные, документ, см, смотри, смотрите, выше, ниже, подпись, подписано",
    "ok, okay, yes, no, right, correct, true, fine, good, agreed, agree, checked, accepted, confirmed, all, is, it, and, the, document, see, above, below, signature, signed",
  ].flatMap((words) => words.split(", ")),
);
