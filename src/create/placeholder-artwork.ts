/** SHA-256, in hex, of the artwork that a new show begins with: who still has it is to be reminded. */
export const PLACEHOLDER_ARTWORK_SHA256 = "51d285c6439551e97cfd4d8e24c89433fe4b456fff2366872602715ff731a1d0";
