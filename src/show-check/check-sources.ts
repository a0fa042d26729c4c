import { ADDRESS_RULES } from "./address-rules.ts";
import { AMONG_EPISODES_RULES } from "./among-episodes-rules.ts";
import { AUDIO_VALUE_RULES } from "./audio-value-rules.ts";
import type { CheckedShow } from "./checked-show.ts";
import { FIT_RULES } from "./fit-rules.ts";
import { HIDING_RULES } from "./hiding-rules.ts";
import { LIST_RULES } from "./list-rules.ts";
import { MEDIA_RULES } from "./media-rules.ts";
import { MOMENT_RULES } from "./moment-rules.ts";
import { NAME_RULES } from "./name-rules.ts";
import { PAYMENT_RULES } from "./payment-rules.ts";
import { PROSE_RULES } from "./prose-rules.ts";
import { RECURRENCE_RULES } from "./recurrence-rules.ts";
import { SHOW_PARTS_RULES } from "./show-parts-rules.ts";
import type { ShowFinding, ShowRule } from "./show-rule.ts";
import { SOUND_RULES } from "./sound-rules.ts";
import { SOURCE_FILE_RULES } from "./source-rules.ts";
import { TEXT_LINK_RULES } from "./text-link-rules.ts";
import { TEXT_VALUE_RULES } from "./text-value-rules.ts";
import { TIME_VALUE_RULES } from "./time-value-rules.ts";
import { TRANSCRIPT_RULES } from "./transcript-rules.ts";

/** Every rule, in the order in which a host mends what it finds. */
export const SHOW_RULES: readonly ShowRule[] = [
  ...AUDIO_VALUE_RULES,
  ...SOUND_RULES,
  ...TEXT_VALUE_RULES,
  ...TIME_VALUE_RULES,
  ...RECURRENCE_RULES,
  ...FIT_RULES,
  ...SHOW_PARTS_RULES,
  ...PAYMENT_RULES,
  ...NAME_RULES,
  ...ADDRESS_RULES,
  ...TEXT_LINK_RULES,
  ...PROSE_RULES,
  ...MOMENT_RULES,
  ...TRANSCRIPT_RULES,
  ...LIST_RULES,
  ...SOURCE_FILE_RULES,
  ...MEDIA_RULES,
  ...AMONG_EPISODES_RULES,
  ...HIDING_RULES,
];

/** What an unlisted episode has no part in: what episodes are to each other, and what keeps listeners from the show. */
const OF_LISTS: ReadonlySet<ShowRule> = new Set([...AMONG_EPISODES_RULES, ...HIDING_RULES]);

/** What no one can have meant of a show that can be built: values, names, links, parts and settings, in the order of the rules. */
export function checkSources(show: CheckedShow): readonly ShowFinding[] {
  const listed = { ...show, episodes: show.episodes.filter(({ fields }) => fields.unlisted !== true) };
  return SHOW_RULES.flatMap((rule) => {
    const problems = [...rule.check(OF_LISTS.has(rule) ? listed : show)];
    return problems.map((problem) => ({ ...problem, level: rule.level, rule: rule.id }));
  });
}
