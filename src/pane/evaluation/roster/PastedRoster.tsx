import { Button, Field, Link, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useYear } from "../../state/pane-context";
import { wordsOfYear } from "../../words/year/words-of-year";
import { shortName } from "../../../rating/organisations/organisation-names";
import { readPastedRoster, withoutReading, type PastedRoster as Pasted } from "./read-pasted-roster";

/** Where a list of organisations is pasted; what is read of it joins the changes, what is not is named line by line. */
export function PastedRoster() {
  const { language, view, state, dispatch } = useYear();
  const { pasted } = wordsOfYear(language).roster;
  const [text, setText] = useState<string | null>(null);
  const [last, setLast] = useState<{ readonly found: Pasted; readonly list: string } | null>(null);
  if (text === null) {
    return (
      <p>
        <Link as="button" className="c" onClick={() => setText("")}>
          {pasted.open}
        </Link>
      </p>
    );
  }
  const list = JSON.stringify(view.data.organisations);
  // What was read is told of the list it was read beside; written, it is there to see.
  const read = last?.list === list ? last.found : null;
  const standing = (keys: readonly string[]): string =>
    String(keys.filter((key) => state.roster[key]?.leaves === false).length);
  function take(): void {
    const found = readPastedRoster(
      text ?? "",
      view.data.organisations,
      withoutReading(state.roster, last?.found ?? null),
    );
    setLast({ found, list });
    dispatch({ type: "roster", edits: found.edits });
    dispatch({
      type: "say",
      text: pasted.told(String(found.added.length), String(found.changed.length), String(found.same)),
    });
  }
  return (
    <div className="form">
      <Field label={pasted.label} hint={pasted.hint}>
        <Textarea rows={5} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className="line">
        <Button size="small" disabledFocusable={text.trim() === ""} onClick={take}>
          {pasted.read}
        </Button>
        <Link as="button" className="c" onClick={() => setText(null)}>
          {pasted.close}
        </Link>
      </div>
      {read !== null && (
        <div className="c">
          <p>{pasted.told(standing(read.added), standing(read.changed), String(read.same))}</p>
          {read.unnamed.length > 0 && (
            <p>
              {pasted.unnamed(
                String(read.unnamed.length),
                read.unnamed.map((organisation) => shortName(organisation, language)).join("; "),
              )}
            </p>
          )}
          {read.unreadColumns.length > 0 && <p>{pasted.unreadColumns(read.unreadColumns.join("; "))}</p>}
          {read.unread.length > 0 && (
            <ul className="plain">
              {read.unread.map(({ line, text: said, reason }) => (
                <li key={line}>{pasted.unread(String(line), said, pasted.reasons[reason])}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
