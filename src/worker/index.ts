import catalog from "../../dist/catalog.bin";
import { airdate } from "./airdate.ts";

// The Worker of the show in this repository. One in a repository of its own has the same lines, with `airdate` and `Announcer` from the package.

export { Announcer } from "./announcer.ts";
export default airdate(catalog);
