/** How much a message may carry and how long it may take; one name each, so that a bundle holds numbers. */
export const texts = 20;
export const textLength = 400;
export const broken = 10;
export const messagesPerMinute = 20;
export const answerMs = 1_500;
export const tries = 5;
