/** Browsers of the last two years and a half: what `light-dark()` and relative colours need. */
export const BROWSER_TARGETS = ["chrome123", "firefox128", "safari17.5"];
