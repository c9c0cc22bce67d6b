import { apiNotFound, publicMember, type HostError } from "./host-error";
import type { Host } from "./host";
import type { Json } from "./requests/protocol";

/** An argument of a method: plain data, or an object that the same batch made. */
export type Argument = Json | HostObject;

export interface Property<S> {
  readonly get?: (state: S, host: Host) => Json | Promise<Json>;
  readonly set?: (state: S, value: Argument, host: Host) => void;
}

/** What a method gives back: an object, `null` for a null object, data, or nothing. */
export type MethodResult = HostObject | Json | undefined;

/** One type of object: its members by the names of the protocol, which begin with a capital. */
export interface HostType<S> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<S>>>;
  readonly children?: Readonly<Record<string, (state: S, host: Host) => HostObject>>;
  /** Each gives a `MethodResult`. */
  readonly methods?: Readonly<Record<string, (state: S, args: readonly Argument[], host: Host) => unknown>>;
  /** Finds an item of a collection; throws when there is none. */
  readonly indexer?: (state: S, key: Argument, host: Host) => HostObject;
  readonly items?: (state: S, host: Host) => readonly HostObject[];
  /** What names the object for good: sent back whenever it is made or read. */
  readonly identity?: (state: S, host: Host) => Readonly<Record<string, Json>>;
  /** What `load()` without names gives; every property when absent. */
  readonly defaults?: readonly string[];
}

/** An object of the model, ready for actions. */
export interface HostObject {
  readonly typeName: string;
  readonly state: unknown;
  identity(): Readonly<Record<string, Json>>;
  defaults(): readonly string[];
  isCollection(): boolean;
  hasProperty(name: string): boolean;
  get(name: string): Promise<Json>;
  set(name: string, value: Argument): void;
  child(name: string): HostObject;
  call(name: string, args: readonly Argument[]): MethodResult;
  index(key: Argument): HostObject;
  items(): readonly HostObject[];
}

/** Joins a type and the state of one object. */
export function hostObject<S>(type: HostType<S>, state: S, host: Host): HostObject {
  const unknown = (name: string): HostError => apiNotFound(`${type.name}.${publicMember(name)}`);
  const found = <T>(value: T | undefined, name: string): T => {
    if (value === undefined) throw unknown(name);
    return value;
  };
  return {
    typeName: type.name,
    state,
    identity: () => type.identity?.(state, host) ?? {},
    defaults: () => type.defaults ?? Object.keys(type.properties ?? {}),
    isCollection: () => type.items !== undefined,
    hasProperty: (name) => type.properties?.[name]?.get !== undefined,
    get: async (name) => found(type.properties?.[name]?.get, name)(state, host),
    set: (name, value) => found(type.properties?.[name]?.set, name)(state, value, host),
    child: (name) => found(type.children?.[name], name)(state, host),
    call: (name, args) =>
      found(type.methods?.[name], name.startsWith("_") ? name : `${name}()`)(state, args, host) as MethodResult,
    index: (key) => found(type.indexer, "getItem()")(state, key, host),
    items: () => found(type.items, "items")(state, host),
  };
}

/** Members of a type as the add-in writes them, for the table of what is emulated. */
export function membersOf(type: HostType<never>): readonly string[] {
  const names = [type.properties, type.children, type.methods].flatMap((members) => Object.keys(members ?? {}));
  const shown = names.filter((name) => !name.startsWith("_")).map(publicMember);
  return [...(type.items ? ["items"] : []), ...(type.indexer ? ["getItem"] : []), ...shown];
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "identity" in value;
}
