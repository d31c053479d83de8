/** Whether a speaker of the language other than the writer has read the words. */
export type Review = 'draft' | 'reviewed';
