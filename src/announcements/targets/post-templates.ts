/** What a post says unless the host has words of its own. */
export const POST = "{announcement}\n\n{summary}\n\n{url}";

/** The same where the episode is shown as a card beside it. */
export const POST_WITH_CARD = "{announcement}\n\n{summary}";
