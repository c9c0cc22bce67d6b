import { isOn } from "../read/styles/read-struck-styles";
import type { XmlAttributes } from "../read/scan-xml";

/** Follows a text of several fonts, and tells whether a part of it is struck out or raised: such digits are not meant as they read. */
export class MarkedRuns {
  /** Whether the text so far has such a part. */
  isMarked = false;
  private isRunMarked = false;

  /** A new text begins. */
  begin(): void {
    this.isMarked = this.isRunMarked = false;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === "r") this.isRunMarked = false;
    else if (name === "strike") this.isRunMarked ||= isOn(attributes);
    else if (name === "vertAlign") this.isRunMarked ||= attributes.val !== "baseline";
  }

  text(text: string): void {
    if (this.isRunMarked && text.trim() !== "") this.isMarked = true;
  }
}
