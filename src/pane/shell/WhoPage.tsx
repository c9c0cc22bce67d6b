import { Field, Input } from "@fluentui/react-components";
import { wordsOfYear } from "../words/year/words-of-year";
import { Body } from "./Body";
import { Footer } from "./Footer";
import { SubBar } from "./SubBar";
import { useYear } from "../state/pane-context";
import { PageHead } from "../ui/PageHead";

/** What the user calls himself in the log: self-declared, kept on this machine. */
export function WhoPage() {
  const { words, language, state, commands, dispatch } = useYear();
  const { who } = wordsOfYear(language);
  const name = state.typedName ?? state.name;

  function save(): void {
    commands.changeName(name.trim());
    dispatch({ type: "back" });
  }

  return (
    <>
      <SubBar back={words.steps.year} />
      <Body>
        <PageHead title={who.title} />
        <Field label={who.name} hint={who.hint}>
          <Input
            value={name}
            autoComplete="name"
            onChange={(_, { value }) => dispatch({ type: "typed-name", name: value })}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              // Else the same press would work the link that takes the focus.
              event.preventDefault();
              save();
            }}
          />
        </Field>
        <p className="c dim">{who.declared}</p>
      </Body>
      <Footer state="" primary={{ text: who.save, run: save }} />
    </>
  );
}
