/** An error of the host that reaches the caller of `context.sync()` with its code. */
export class HostError extends Error {
  readonly code: string;
  /** Where it happened, as Office.js tells it: `Range.values`. */
  location?: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
  }
}

export const itemNotFound = (): HostError => new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const invalidArgument = (detail = ""): HostError =>
  new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format.${detail && ` ${detail}`}`,
  );

export const wrongSize = (): HostError =>
  invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.");

export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.");

export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

export const invalidOperation = (detail = ""): HostError =>
  new HostError("InvalidOperation", `The operation attempted is invalid on the object.${detail && ` ${detail}`}`);

/** The member that this host does not emulate, by name. */
export const apiNotFound = (member: string): HostError =>
  new HostError("ApiNotFound", `This host does not emulate ${member}.`);

/** Private members of the client whose public name does not follow from theirs. */
const publicEvents: Readonly<Record<string, string>> = { DataChanged: "onChanged" };

/**
 * A member as add-ins write it.
 * @param name As the protocol has it: `Values`, `GetRange`, `_RegisterActivatedEvent`.
 * @example publicMember("_RegisterActivatedEvent") //=> "onActivated"
 */
export function publicMember(name: string): string {
  const event = /^_(?:Unr|R)egister(.+)Event$/.exec(name)?.[1];
  if (event !== undefined) return publicEvents[event] ?? `on${event}`;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
