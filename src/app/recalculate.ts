/**
 * The ribbon's «Recalculate»: the click has started the runtime, so that functions answer again; cells that
 * still show an error from before are computed anew.
 * @param event Tells Excel that the command has ended, also when it failed.
 */
export async function recalculate(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
  } finally {
    event.completed();
  }
}
