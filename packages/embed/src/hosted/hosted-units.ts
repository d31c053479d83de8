import { LANGS, type Lang } from '@uncac-figures/figures';
import { allFigures, allFiguresInOtherDigits, type FigureRequest } from '@uncac-figures/figures/compile';

/** The figures of one kind in one language, such as region bars in Arabic, in all its digits. They are made together. */
export interface HostedUnit {
  readonly element: string;
  readonly lang: Lang;
}

/** Every unit of the hosted folder. `langs` are the languages of the figures. */
export function hostedUnits(langs: readonly Lang[] = LANGS): readonly HostedUnit[] {
  const kinds = [...new Set(allFigures().map(({ element }) => element))];
  return langs.flatMap(lang => kinds.map(element => ({ element, lang })));
}

/** Every figure of a unit. */
export function unitRequests({ element, lang }: HostedUnit): readonly FigureRequest[] {
  every ??= [...allFigures(), ...allFiguresInOtherDigits()];
  return every.filter(request => request.element === element && request.lang === lang);
}

let every: readonly FigureRequest[] | undefined;
