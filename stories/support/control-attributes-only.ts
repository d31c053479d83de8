import type { ArgTypesEnhancer } from 'storybook/internal/types';

/** Events, slots and colours of the manifest are documented; only what a story passes on can be set. */
export const controlAttributesOnly: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      const { category } = type.table ?? {};
      const isSet = category === undefined || category === 'attributes';
      return [name, isSet ? type : { ...type, control: false }];
    }),
  );
