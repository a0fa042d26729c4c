import { describeAccessible, VIEWS } from "./accessible-pages.ts";
import { SAMPLE_SHOW } from "./tested-shows.ts";

describeAccessible(SAMPLE_SHOW, VIEWS);
