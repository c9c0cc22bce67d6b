import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../state/pane-context";

/** Facts for support as a text to copy: versions and abilities, never figures. */
export function Diagnostics() {
  const { words, ports, dispatch } = usePane();
  const { more } = words;
  const [text, setText] = useState<string | null>(null);

  async function show(): Promise<void> {
    const facts = await ports.diagnostics();
    setText(
      Object.entries(facts)
        .map(([name, value]) => `${name}: ${value}`)
        .join("\n"),
    );
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text ?? "");
      dispatch({ type: "say", text: more.copied });
    } catch {
      // Excel on the web refuses the clipboard to add-ins; the text can be selected by hand.
      dispatch({ type: "say", text: more.copyFailed });
    }
  }

  const { said } = usePane().state;
  const answer = said.text === more.copied || said.text === more.copyFailed ? said.text : "";
  return (
    <section>
      <h3>{more.diagnostics}</h3>
      <p className="c dim">{more.diagnosticsText}</p>
      {text === null ? (
        <Button size="small" onClick={() => void show()}>
          {more.diagnosticsShow}
        </Button>
      ) : (
        <>
          <pre className="c box pad" tabIndex={0} aria-label={more.diagnostics}>
            {text}
          </pre>
          <div className="line">
            <Button size="small" onClick={() => void copy()}>
              {more.copy}
            </Button>
            <span className="c dim">{answer}</span>
          </div>
        </>
      )}
    </section>
  );
}
