/** More than an episode's audio has, and what one object of a bucket may have when it is sent at once. */
export const LARGEST_AUDIO_BYTES = 5 * 1024 * 1024 * 1024;
