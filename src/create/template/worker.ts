import { airdate } from "airdate";
import catalog from "./dist/catalog.bin";

// Tells the world when an episode comes out (wrangler.toml binds it).
export { Announcer } from "airdate/announcer";

const site = airdate(catalog);
// Routes of your own, before Airdate's: site.get("/hello", (c) => c.text("Hello"));
export default site;
