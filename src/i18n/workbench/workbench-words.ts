/** Every sentence of the workbench: its bar, its refusals, its start. */
export interface WorkbenchWords {
  readonly title: string;
  /** What the workbench is, in a few words beside the title. */
  readonly note: string;
  readonly language: string;
  readonly paneWidth: string;
  readonly theme: string;
  readonly themes: { readonly light: string; readonly dark: string };
  readonly startAnew: string;
  readonly hidePane: string;
  readonly showPane: string;
  readonly pane: string;
  readonly grid: string;
  readonly lockedCell: string;
  readonly lockedStructure: string;
  readonly invalidEntry: string;
  readonly close: string;
  readonly loading: string;
  readonly portTaken: (port: string) => string;
}
