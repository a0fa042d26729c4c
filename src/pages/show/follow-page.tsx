import { FOLLOW_PATH } from "../../catalog/addresses.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import { fill } from "../../languages/template.ts";
import { hostHtml } from "../shell/host-html.ts";
import { Layout } from "../shell/layout.tsx";

/** Where to follow the show, and the addresses of its feeds to copy by hand. */
export function FollowPage({ edition }: { readonly edition: Edition }) {
  const { show, site } = edition;
  const { texts, title } = show;
  return (
    <Layout
      edition={edition}
      title={texts.follow}
      description={fill(texts.followDescription, { show: title })}
      path={FOLLOW_PATH}
      trail={[{ name: texts.follow, path: FOLLOW_PATH }]}
    >
      {hostHtml(site.html.follow)}
    </Layout>
  );
}
