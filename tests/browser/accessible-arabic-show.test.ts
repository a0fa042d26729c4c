import { describeAccessible } from "./accessible-pages.ts";
import { ARABIC_SHOW } from "./tested-shows.ts";

describeAccessible(ARABIC_SHOW);
