import type { Host } from "../host";
import { hostObject, type Argument, type HostObject, type HostType, type Property } from "../host-object";
import type { Json } from "../requests/protocol";

interface RecordedState {
  readonly notes: Map<string, Json>;
  readonly prefix: string;
}

/** How an object that is only written down is made of its type, the notes and their prefix. */
type RecordedMaker = (host: Host, notes: Map<string, Json>, prefix: string) => HostObject;

/**
 * A type whose properties are only written down and read back.
 * @param properties Names with their values before anything was set.
 * @param children Further such objects below this one.
 */
export function recordedType(
  name: string,
  properties: Readonly<Record<string, Json>>,
  children: Readonly<Record<string, RecordedMaker>> = {},
): HostType<RecordedState> {
  return {
    name,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, initial]): [string, Property<RecordedState>] => [
        key,
        {
          get: ({ notes, prefix }) => notes.get(`${prefix}.${key}`) ?? initial,
          set: ({ notes, prefix }, value) => void notes.set(`${prefix}.${key}`, toJson(value)),
        },
      ]),
    ),
    children: Object.fromEntries(
      Object.entries(children).map(([key, make]) => [
        key,
        ({ notes, prefix }: RecordedState, host: Host) => make(host, notes, `${prefix}.${key}`),
      ]),
    ),
  };
}

export function recordedMaker(type: HostType<RecordedState>): RecordedMaker {
  return (host, notes, prefix) => hostObject(type, { notes, prefix }, host);
}

function toJson(value: Argument): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
