import { describeAccessible, VIEWS_OF_ANOTHER_LANGUAGE } from "./accessible-pages.ts";
import { ARABIC_SHOW } from "./tested-shows.ts";

describeAccessible(ARABIC_SHOW, VIEWS_OF_ANOTHER_LANGUAGE);
