/** What the page for the day of the move is about. */
export interface Move {
  readonly title: string;
  /** The feed that apps ask today; null when only a file was given. */
  readonly oldFeed: string | null;
  /** The feed of this show, at its own `url`. */
  readonly newFeed: string;
  /** Names of hosts on which the audio stays, with how many episodes each holds. */
  readonly audioHosts: ReadonlyMap<string, number>;
  /** Whether audio is meant to stay there: the show is only served from here. */
  readonly keepsAudio: boolean;
  /** Old pages of episodes that lead to the new ones from here. */
  readonly redirectedPages: number;
}

/** What a host does to move one show, in order, as a page in Markdown: `cutting-over.md`. */
export function cuttingOver(move: Move): string {
  const steps = [before(move), turn(move), check(move), stay(move), DIRECTORIES, audio(move)];
  return [
    `# Cutting over: ${move.title.replace(/\s+/g, " ").trim()}\n`,
    ...steps.map((step, index) => step.replace(/^## /, `## ${index + 1}. `)),
    CANNOT_MOVE,
  ].join("\n");
}

function before({ redirectedPages }: Move): string {
  return `## Before the day

- Read \`import-report.md\`: it says item by item what is the same.
- Export the statistics of the old host now. They never move, and many hosts delete them with the account.
- Commit the show's folder, \`identities.yaml\` included: it holds every guid and address that subscribers have.
- Deploy (\`npx wrangler deploy\`) and open the site. Nobody is subscribed to it yet: there is time.
- Publish nothing new at the old host from now on until step 3 is green. What was published there in between comes with \`airdate import\` run again.
${redirectedPages === 0 ? "" : `- ${redirectedPages} old pages of episodes lead to their new ones as soon as this site answers at their domain.\n`}`;
}

function turn({ oldFeed, newFeed }: Move): string {
  const from = oldFeed ?? "the old feed's address";
  return `## The redirect

Ask the old host for a permanent redirect (301) of the feed, in its settings or by mail:

    from  ${from}
    to    ${newFeed}

Then say the same in the new feed, with this line in \`show.yaml\`, and deploy:

    newFeedUrl: ${newFeed}

It must be one hop, to https, for every app and for HEAD as well as GET.
`;
}

function check({ oldFeed }: Move): string {
  const address = oldFeed ?? "<the old feed's address>";
  return `## See that it works

    curl -sI ${address}
    npx airdate check --live --against ${address}

The first shows 301 and the new address. The second fetches the old address as an app does, follows the redirect, and compares what
comes with this show; it finds a redirect that is missing, only for the time being, or leads elsewhere, and asks for every file of
the show at its new address. It must find no error.
`;
}

function stay({ newFeed }: Move): string {
  return `## How long both stay

Redirect and \`newFeedUrl\` stay for four weeks at least; apps that are opened rarely take longer, so leave the redirect for as long as the
old host lets you. Do not close the old account before. ${newFeed} is now an address for ever: keep the domain.
`;
}

const DIRECTORIES = `## Directories

Most follow the redirect by themselves within a day or two. Look at each, and change the feed's address by hand where it has not: Apple
Podcasts Connect, Spotify for Creators, YouTube, Amazon Music, Pocket Casts, Podcast Index. Do not submit the show as a new one anywhere: then
it would be listed twice, and subscribers stay with the old entry.
`;

function audio({ audioHosts, keepsAudio }: Move): string {
  const hosts = [...audioHosts]
    .map(([host, count]) => `- ${host}: ${count} ${count === 1 ? "episode" : "episodes"}\n`)
    .join("");
  if (hosts === "") return "## The audio\n\nIt is here with the show: nothing is left at the old host.\n";
  if (keepsAudio)
    return `## The audio\n\nIt stays where it is, as you asked, so that account must stay:\n\n${hosts}`;
  return `## The audio

It is still served from where it was. Closing that account takes it away:

${hosts}
\`airdate import\` with \`--audio\` brings it here, byte for byte and verified, whenever you want; guids stay, so nothing is downloaded again.
`;
}

const CANNOT_MOVE = `## What cannot move

Statistics of the past (export them), players of the old host on other sites (replace them by this site's, under each episode), and what only the
old host knew: its subscribers by mail, its private feeds, its advertisements put in while downloading.
`;
