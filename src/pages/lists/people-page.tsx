import { PEOPLE_PATH, peoplePath, personPath } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { EpisodeGroup } from "../../catalog/edition/episode-groups.ts";
import { PEOPLE_PER_PAGE, pageCount } from "../../catalog/edition/page-count.ts";
import { portraitOf } from "../../catalog/edition/portrait-of.ts";
import { counted } from "../../languages/counted.ts";
import { fill } from "../../languages/template.ts";
import { Artwork } from "../shell/artwork.tsx";
import { Layout } from "../shell/layout.tsx";
import { numberedTitle } from "./numbered-title.ts";
import { PageLinks } from "./page-links.tsx";

/** How many pages of people there are; nobody fills one. */
export function peoplePageCount(edition: Edition): number {
  return pageCount(edition.groupCount("person"), PEOPLE_PER_PAGE);
}

/** Everybody who is in an episode, those in most of them first, a page at a time; `number` counts from 1. */
export function PeoplePage({ edition, number }: { readonly edition: Edition; readonly number: number }) {
  const { title, texts } = edition.show;
  const start = (number - 1) * PEOPLE_PER_PAGE;
  return (
    <Layout
      edition={edition}
      title={numberedTitle(texts.people, number, texts)}
      description={fill(texts.peopleDescription, { show: title })}
      path={peoplePath(number)}
      trail={[{ name: texts.people, path: PEOPLE_PATH }]}
    >
      <h1>{texts.people}</h1>
      <ul class="people">
        {edition
          .groups("person")
          .slice(start, start + PEOPLE_PER_PAGE)
          .map((group) => (
            <PersonCard edition={edition} group={group} />
          ))}
      </ul>
      <PageLinks
        texts={texts}
        number={number}
        pages={peoplePageCount(edition)}
        path={peoplePath}
        words={{ before: texts.previousPage, after: texts.nextPage }}
      />
    </Layout>
  );
}

function PersonCard({ edition, group }: { readonly edition: Edition; readonly group: EpisodeGroup }) {
  const { name, picture, roles, bio } = portraitOf(group, edition);
  const { texts } = edition.show;
  return (
    <li>
      {picture && <Artwork picture={picture} sizes="64px" alt="" loading="lazy" class="portrait" />}
      <div>
        <p class="person-name">
          <a href={personPath(group.slug)}>{name}</a> <span class="role">{roles.join(", ")}</span>
        </p>
        {bio !== undefined && <p class="bio">{bio}</p>}
        <p class="bio">{counted(texts.episodeCount, group.count, texts.language)}</p>
      </div>
    </li>
  );
}
