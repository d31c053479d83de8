import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@uncac-figures/elements/region-bars';
import { MEASURES, ORDERS, REGION_BARS_FIGURES } from '@uncac-figures/figures';
import { html, nothing } from 'lit';
import { noFigures } from './support/no-figures.js';
import { pastedContent, pastedFigure } from './support/pasted.js';
import { explore, openTable, read } from './support/reader.js';

interface Args {
  readonly figure?: string;
  readonly measure?: string;
  readonly order?: string;
  readonly country?: string;
  readonly 'heading-level'?: number;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Region bars',
  component: 'uncac-region-bars',
  argTypes: {
    figure: { control: 'select', options: REGION_BARS_FIGURES },
    measure: { control: 'inline-radio', options: MEASURES },
    order: { control: 'inline-radio', options: ORDERS },
    country: { control: 'text' },
    'heading-level': { control: { type: 'range', min: 2, max: 6, step: 1 } },
  },
  render: ({ figure, measure, order, country, 'heading-level': level }, { loaded }) => html`
    <uncac-region-bars
      figure=${figure ?? nothing}
      measure=${measure ?? nothing}
      order=${order ?? nothing}
      country=${country || nothing}
      heading-level=${level ?? nothing}
      >${pastedContent(loaded)}</uncac-region-bars
    >
  `,
  play: read,
};
export default meta;

const pasted = [pastedFigure('region-bars/provided')];

export const Provided: Story = { args: { figure: 'provided' } };
export const ProvidedShare: Story = { args: { figure: 'provided', measure: 'share' } };
export const Updated: Story = { args: { figure: 'updated' } };
export const UpdatedByValue: Story = { args: { figure: 'updated', order: 'value' } };
export const Parties: Story = { args: { figure: 'parties' } };
export const PartiesShare: Story = { args: { figure: 'parties', measure: 'share' } };

export const Pasted: Story = { loaders: pasted };
export const PastedWithoutScript: Story = {
  loaders: pasted,
  render: (_, { loaded }) => pastedContent(loaded),
};
export const PastedExplored: Story = { loaders: pasted, play: explore };
export const MarkedState: Story = { args: { figure: 'provided', country: 'KEN' } };
export const StateOutsideGroups: Story = { args: { figure: 'provided', country: 'VAT' } };
export const Explored: Story = { args: { figure: 'provided' }, play: explore };
export const TableOpen: Story = { args: { figure: 'provided' }, play: openTable };
export const UnknownState: Story = { args: { figure: 'provided', country: 'XKX' } };
export const UnknownOrder: Story = { args: { figure: 'provided', order: 'value' } };
export const NotLoaded: Story = { args: { figure: 'updated' }, beforeEach: noFigures };
