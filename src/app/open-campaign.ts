import { askForPage } from "../pane/start/asked-page";

/**
 * The ribbon's «Reports and elections»: brings the pane to the front and opens the campaign's page in it.
 * @param event Tells Excel that the command has ended, also when it failed.
 */
export async function openCampaign(event: Office.AddinCommands.Event): Promise<void> {
  try {
    askForPage("campaign");
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
