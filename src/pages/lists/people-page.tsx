import { PEOPLE_PATH, personPath } from "../../catalog/addresses.ts";
import type { Edition, EpisodeGroup } from "../../catalog/edition/edition.ts";
import { portraitOf } from "../../catalog/edition/portrait-of.ts";
import { counted } from "../../languages/counted.ts";
import { fill } from "../../languages/template.ts";
import { Artwork } from "../shell/artwork.tsx";
import { Layout } from "../shell/layout.tsx";

/** Everybody who is in an episode, those in most of them first. */
export function PeoplePage({ edition }: { readonly edition: Edition }) {
  const { title, texts } = edition.show;
  return (
    <Layout
      edition={edition}
      title={texts.people}
      description={fill(texts.peopleDescription, { show: title })}
      path={PEOPLE_PATH}
      trail={[{ name: texts.people, path: PEOPLE_PATH }]}
    >
      <h1>{texts.people}</h1>
      <ul class="people">
        {edition.groups("person").map((group) => (
          <PersonCard edition={edition} group={group} />
        ))}
      </ul>
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
