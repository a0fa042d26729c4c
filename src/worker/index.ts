import catalog from "../../dist/catalog.bin";
import { airdate } from "./airdate.ts";

// The Worker of the show in this repository. One in a repository of its own has the same lines, with `airdate` from the package.

export default airdate(catalog);
