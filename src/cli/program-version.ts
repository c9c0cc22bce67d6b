import { version } from "../../package.json";

/** The program and its version, as records name it. */
export const program = `Bagalau ${version}`;
