import { describe, expect, test } from "vitest";
import {
  BLOCK_SERVICES,
  LISTED_LICENSES,
  MEDIUMS,
  PERSON_GROUPS,
  PERSON_ROLES,
  SOCIAL_PROTOCOLS,
} from "../../src/schemas/vocabulary.ts";

// How many the namespace has: 63 pairs of group and role, of which two are an Editor.
describe("the words of the podcast namespace are complete, each once", () => {
  test.each([
    ["roles", PERSON_ROLES, 62, ["Host", "Co-Host", "Guest", "Editor", "Fact Checker", "Assistant Editor"]],
    ["groups", PERSON_GROUPS, 11, ["Cast", "Misc.", "Audio Post-Production"]],
    ["mediums", MEDIUMS, 19, ["podcast", "music", "mixed", "podcastL", "courseL"]],
    ["protocols", SOCIAL_PROTOCOLS, 8, ["disabled", "activitypub", "nostr"]],
    ["licences", LISTED_LICENSES, 5, ["ARR", "CC-BY-4.0", "POD-V4V-1.0"]],
    ["services", BLOCK_SERVICES, 58, ["acast", "apple", "spotify", "youtube", "zencast"]],
  ])("%s", (_, words, count, some) => {
    expect(new Set(words).size).toBe(words.length);
    expect(words).toEqual(expect.arrayContaining(some));
    expect(words).toHaveLength(count);
  });
});
