import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { readAct, type Oddity } from "../../../decisions/act/read/read-act";
import { actWordsOf } from "../../../decisions/words/act/act-words";
import { readingWordsOf } from "../../../decisions/words/reading/reading-words";
import { namesOfAct, pastYearOfAct } from "../../../evaluation/approval/archive/past-year-of-act";
import { joinHistory } from "../../../evaluation/year/past/past-results";
import { formatDate } from "../../../text/format-date";
import { formatFigure } from "../../../text/format-number";
import { romanPlace } from "../../../text/roman-place";
import { decodeText } from "../../../evaluation/criteria-import/cells/decode-text";
import { useYear } from "../../state/pane-context";
import { FilePicker } from "../../ui/FilePicker";
import type { ReadingWords } from "../../../decisions/words/reading/ru";

/** An older resolution is read, shown with what is odd about it, and kept among the past years. */
export function ReadActBox() {
  const { view, language, nameOf, commands } = useYear();
  const words = readingWordsOf(language);
  const { data } = view;
  const [text, setText] = useState("");
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const act = readAct(text);
  const names = namesOfAct(act, data.organisations, chosen);
  const past = pastYearOfAct(act, names);
  const unclear = names.filter(({ id }) => id === undefined);
  const isPast = past !== null && past.year < data.year;
  const said = (name: string): string => {
    const id = names.find((one) => one.name === name)?.id;
    return id === undefined ? name : nameOf(id);
  };
  const total = (value: number | null): string => (value === null ? words.unknown : formatFigure(value, language));
  const reference =
    act.date !== undefined && act.protocol !== undefined && act.item !== undefined
      ? [
          formatDate(act.date, language),
          actWordsOf(language === "kk" ? "kk" : "ru").reference(act.protocol, act.item),
        ].join(" · ")
      : "";

  async function open(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { docxText } = await import("../../../decisions/act/read/docx-text");
    const found = /\.docx$/i.test(file.name) ? docxText(bytes) : decodeText(bytes);
    setIsUnreadable(found === null);
    if (found !== null) setText(found);
  }

  return (
    <section>
      <h3>{words.title}</h3>
      <Field label={words.text} hint={words.hint}>
        <Textarea value={text} rows={4} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
      <FilePicker text={words.file} accept=".docx,.txt" onFiles={([file]) => void open(file)} />
      {isUnreadable && <p role="alert">{words.unreadable}</p>}
      {text.trim() !== "" && (
        <div role="status">
          {names.length === 0 && <p>{words.nothing}</p>}
          <p>{act.year === undefined ? words.noYear : words.year(String(act.year), reference)}</p>
          {past !== null && !isPast && <p>{words.notPast(String(past.year))}</p>}
          <ul className="c">
            {act.places.map(({ place, name, total: points }) => (
              <li key={name}>{words.place(romanPlace(place), said(name), total(points))}</li>
            ))}
            {act.encouraged.map((name) => (
              <li key={name}>{words.encouraged(said(name))}</li>
            ))}
            {act.oddities.map((oddity) => (
              <li key={oddity.kind + JSON.stringify(oddity)}>{oddityText(oddity, words)}</li>
            ))}
          </ul>
          {unclear.length > 0 && <p>{words.unclear(String(unclear.length))}</p>}
          {unclear.map(({ name }) => (
            <p key={name}>
              <select
                aria-label={words.whose(name)}
                value=""
                onChange={({ target }) => setChosen({ ...chosen, [name]: target.value })}
              >
                <option value="">{name}</option>
                {data.organisations.map(({ id }) => (
                  <option key={id} value={id}>
                    {nameOf(id)}
                  </option>
                ))}
              </select>
            </p>
          ))}
        </div>
      )}
      <Button
        disabled={!isPast}
        onClick={() => {
          if (past === null) return;
          const history = joinHistory(data.history, [past]);
          void commands.rewrite("history", { ...data, history }).then((isDone) => {
            if (isDone) setText("");
          });
        }}
      >
        {words.keep}
      </Button>
    </section>
  );
}

function oddityText(oddity: Oddity, words: ReadingWords): string {
  switch (oddity.kind) {
    case "gap":
      return words.gap(oddity.missing.join(", "));
    case "quotes":
      return words.quotes(String(oddity.open), String(oddity.close));
    case "cyrillic-place":
      return words.cyrillicPlace;
    case "unread-total":
      return words.unreadTotal(romanPlace(oddity.place));
    case "unread-encouragement":
      return words.unreadEncouragement(String(oddity.item));
    case "places":
      return words.places(oddity.found.map(romanPlace).join(", "));
  }
}
