import type { OfflineTexts } from "./offline-texts.ts";
import type { PlayerTexts } from "./player-texts.ts";
import type { QueueTexts } from "./queue-texts.ts";
import type { SiteTexts } from "./site-texts.ts";

/** All that the interface says in one language; `Form` are its plural forms. What is missing does not compile. */
export interface Language<Form extends Intl.LDMLPluralRule = Intl.LDMLPluralRule> {
  readonly site: SiteTexts<Form>;
  readonly player: PlayerTexts<Form>;
  readonly queue: QueueTexts;
  readonly offline: OfflineTexts;
}
