import type { Host } from "../host";
import type { HostObject } from "../host-object";
import { recordedMaker, recordedType } from "./recorded";

export const documentPropertiesType = recordedType("DocumentProperties", {
  Title: "",
  Subject: "",
  Author: "",
  Keywords: "",
  Comments: "",
  Category: "",
  Manager: "",
  Company: "",
});

export function documentPropertiesObject(host: Host): HostObject {
  return recordedMaker(documentPropertiesType)(host, host.properties, "properties");
}
