import { counted } from './counted.ar.js';

const STATES = { one: 'دولة واحدة', few: 'دول', many: 'دولة', other: 'دولة' };
const PARTIES = { one: 'طرف واحد', few: 'أطراف', many: 'طرفاً', other: 'طرف' };
const MEASURES = { one: 'تدبير واحد', few: 'تدابير', many: 'تدبيراً', other: 'تدبير' };
const NOTES = { one: 'مذكرة شفوية واحدة', few: 'مذكرات شفوية', many: 'مذكرة شفوية', other: 'مذكرة شفوية' };

/** So many States, as the subject of a sentence. */
export const states = (n: number): string => counted(n, { ...STATES, two: 'دولتان' });
/** So many measures, as the subject of a sentence. */
export const measures = (n: number): string => counted(n, { ...MEASURES, two: 'تدبيران' });

/** So many States after a preposition or another noun: two have an ending of their own there. */
export const ofStates = (n: number): string => counted(n, { ...STATES, two: 'دولتين' });
/** So many parties, likewise. */
export const ofParties = (n: number): string => counted(n, { ...PARTIES, two: 'طرفين' });
/** So many measures, likewise. */
export const ofMeasures = (n: number): string => counted(n, { ...MEASURES, two: 'تدبيرين' });
/** So many notes verbales, likewise. */
export const ofNotes = (n: number): string => counted(n, { ...NOTES, two: 'مذكرتين شفويتين' });
