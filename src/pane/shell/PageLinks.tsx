import { usePane } from "../state/pane-context";
import type { Page } from "../state/pane-state";
import { StepRow } from "../ui/StepRow";
import { useRoving } from "../ui/hooks/use-roving";

interface PageLinksProps {
  readonly label: string;
  readonly links: readonly { readonly key: string; readonly text: string; readonly page: Page }[];
}

/** Rows that lead one level down. */
export function PageLinks({ label, links }: PageLinksProps) {
  const { openPage } = usePane();
  const roving = useRoving(links.map(({ key }) => key));
  return (
    <ul className="rows pagelinks" aria-label={label} onKeyDown={roving.onKeyDown}>
      {links.map(({ key, text, page }) => (
        <li key={key}>
          <StepRow title={text} onPress={() => openPage(page)} attributes={roving.item(key)} />
        </li>
      ))}
    </ul>
  );
}
