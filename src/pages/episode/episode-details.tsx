import { absoluteAddress, episodePath } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { siteName } from "../../catalog/elsewhere/site-name.ts";
import type { Episode } from "../../catalog/episode.ts";
import { peopleOf } from "../../catalog/people-of.ts";
import type { Show } from "../../catalog/show.ts";
import { pieces } from "../../languages/template.ts";
import { PersonList } from "../lists/person-list.tsx";
import { TagList } from "../lists/tag-list.tsx";
import { Conversation } from "../shell/conversation.tsx";
import { LicenceName } from "../shell/licence-name.tsx";
import { PlaceList } from "../shell/place-list.tsx";
import { SupportLinks } from "../shell/support-links.tsx";
import { correctionAddress } from "./correction-address.ts";
import { EmbedCode } from "./embed-code.tsx";
import { OtherVersions } from "./other-versions.tsx";

export interface EpisodeDetailsProps {
  readonly episode: Episode;
  readonly edition: Edition;
}

/** What there is beside the reading: people, links, topics, and what a listener can do with the episode. */
export function EpisodeDetails({ episode, edition }: EpisodeDetailsProps) {
  const { show } = edition;
  const { texts } = show;
  const people = peopleOf(episode, show);
  return (
    <>
      {people.length > 0 && (
        <section aria-labelledby="people">
          <h2 id="people">{texts.people}</h2>
          <PersonList people={people} edition={edition} />
        </section>
      )}
      <Links episode={episode} show={show} />
      <Topics episode={episode} show={show} />
      <PlaceList places={episode.locations ?? []} texts={texts} />
      <Conversation posts={episode.social ?? []} chat={episode.chat} texts={texts} />
      <SupportLinks funding={episode.funding ?? show.funding ?? []} texts={texts} />
      <OtherVersions versions={episode.alternateEnclosures ?? []} texts={texts} />
      <EmbedCode episode={episode} show={show} />
      <FilesElsewhere episode={episode} show={show} />
      <SmallPrint episode={episode} show={show} />
    </>
  );
}

interface OfEpisode {
  readonly episode: Episode;
  readonly show: Show;
}

function Links({ episode: { links = [] }, show: { texts } }: OfEpisode) {
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="links">
      <h2 id="links">{texts.linksFromShow}</h2>
      <ul class="links">
        {links.map(({ title, url }) => (
          <li>
            <a href={url} rel="noopener">
              {title}
            </a>{" "}
            <span class="host">{siteName(url)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** They lead to lists, of which an unlisted episode makes none. */
function Topics({ episode: { tags = [], unlisted }, show: { texts } }: OfEpisode) {
  if (tags.length === 0 || unlisted) return null;
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{texts.topics}</h2>
      <TagList tags={tags} />
    </section>
  );
}

/** What is said and the chapters, where they live on other hosts: they are not read here. */
function FilesElsewhere({ episode, show: { texts } }: OfEpisode) {
  const { remoteTranscripts = [], remoteChapters } = episode;
  if (remoteTranscripts.length === 0 && remoteChapters === undefined) return null;
  return (
    <ul class="small-print">
      {remoteTranscripts.map(({ url, type, language }) => (
        <li>
          <a href={url} type={type} hreflang={language} rel="noopener">
            {texts.transcript}
          </a>{" "}
          <span class="host">{`${type}, ${language}`}</span>
        </li>
      ))}
      {remoteChapters !== undefined && (
        <li>
          <a href={remoteChapters} rel="noopener">
            {texts.chapters}
          </a>
        </li>
      )}
    </ul>
  );
}

/** The episode's own licence, and where to tell of a mistake. */
function SmallPrint({ episode, show }: OfEpisode) {
  const { license } = episode;
  const { corrections, texts } = show;
  if (license === undefined && corrections === undefined) return null;
  const page = absoluteAddress(show.url, episodePath(episode.slug));
  return (
    <ul class="small-print">
      {license !== undefined && (
        <li>{pieces(texts.licenceIs, { licence: <LicenceName licence={license} /> })}</li>
      )}
      {corrections !== undefined && (
        <li>
          <a
            href={correctionAddress(corrections, { title: episode.title, url: page, slug: episode.slug })}
            rel="noopener"
          >
            {texts.reportMistake}
          </a>
        </li>
      )}
    </ul>
  );
}
