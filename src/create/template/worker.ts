import { airdate } from "airdate";
import catalog from "./dist/catalog.bin";

const site = airdate(catalog);
// Routes of your own, before Airdate's: site.get("/hello", (c) => c.text("Hello"));
export default site;
