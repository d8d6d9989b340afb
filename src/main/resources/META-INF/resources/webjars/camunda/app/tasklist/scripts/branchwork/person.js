// Who sits here, from the settings the server writes for each person: his language, our words in it, whether he was told
// already how Tasklist works, and what a change of his is sent with.
import settings from '../config.js';

export const {language, words, explained, token} = settings.branchwork;
