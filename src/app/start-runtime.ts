import { registerFunctions } from "./custom-functions";
import { registerCommands } from "./register-commands";

// Excel asks for the functions as soon as the script has run; outside Excel there is nobody to ask.
if (typeof CustomFunctions !== "undefined") registerFunctions();
if (typeof Office !== "undefined") void Office.onReady(registerCommands);
