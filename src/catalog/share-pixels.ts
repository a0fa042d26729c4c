/** The size of the pictures that links are shown with, as sites and apps crop them least. */
export const SHARE_PIXELS = { width: 1200, height: 630 } as const;
