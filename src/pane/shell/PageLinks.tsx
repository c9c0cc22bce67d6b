import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { usePane } from "../state/pane-context";
import type { Page } from "../state/pane-state";
import { useRoving } from "../ui/use-roving";

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
          <button type="button" className="r row mid" onClick={() => openPage(page)} {...roving.item(key)}>
            <span className="grow">{text}</span>
            <span className="ic dim" aria-hidden>
              <ChevronRight16Regular />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
