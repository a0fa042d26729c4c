import { expect, test } from "vitest";
import { CATEGORY_NAMES } from "../../src/schemas/categories.ts";

// Apple's list as it is published, in its own order.
const APPLE = `
Arts: Books; Design; Fashion & Beauty; Food; Performing Arts; Visual Arts
Business: Careers; Entrepreneurship; Investing; Management; Marketing; Non-Profit
Comedy: Comedy Interviews; Improv; Stand-Up
Education: Courses; How To; Language Learning; Self-Improvement
Fiction: Comedy Fiction; Drama; Science Fiction
Government:
History:
Health & Fitness: Alternative Health; Fitness; Medicine; Mental Health; Nutrition; Sexuality
Kids & Family: Education for Kids; Parenting; Pets & Animals; Stories for Kids
Leisure: Animation & Manga; Automotive; Aviation; Crafts; Games; Hobbies; Home & Garden; Video Games
Music: Music Commentary; Music History; Music Interviews
News: Business News; Daily News; Entertainment News; News Commentary; Politics; Sports News; Tech News
Religion & Spirituality: Buddhism; Christianity; Hinduism; Islam; Judaism; Religion; Spirituality
Science: Astronomy; Chemistry; Earth Sciences; Life Sciences; Mathematics; Natural Sciences; Nature; Physics; Social Sciences
Society & Culture: Documentary; Personal Journals; Philosophy; Places & Travel; Relationships
Sports: Baseball; Basketball; Cricket; Fantasy Sports; Football; Golf; Hockey; Rugby; Running; Soccer; Swimming; Tennis; Volleyball; Wilderness; Wrestling
Technology:
True Crime:
TV & Film: After Shows; Film History; Film Interviews; Film Reviews; TV Reviews
`;

test("the categories are exactly Apple's, each child with its parent", () => {
  const names = APPLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [parent = "", children = ""] = line.split(/: ?/);
      return [
        parent,
        ...children
          .split("; ")
          .filter(Boolean)
          .map((child) => `${parent} > ${child}`),
      ];
    });

  expect(CATEGORY_NAMES).toEqual(names);
});

test("there are 110 of them: 19 parents with 91 children", () => {
  expect(CATEGORY_NAMES).toHaveLength(110);
  expect(new Set(CATEGORY_NAMES).size).toBe(110);
  expect(CATEGORY_NAMES.filter((name) => name.includes(" > "))).toHaveLength(91);
});
