import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@uncac-figures/elements/region-bars';
import { MEASURES, ORDERS, REGION_BARS_FIGURES } from '@uncac-figures/figures';
import { html, nothing } from 'lit';
import { noFigures } from './support/no-figures.js';
import { content, pasted } from './support/pasted.js';
import { explore, openTable, read, readProblem } from './support/reader.js';

interface Args {
  readonly figure?: string;
  readonly measure?: string;
  readonly order?: string;
  readonly country?: string;
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
  },
  render: ({ figure, measure, order, country }, context) => html`
    <uncac-region-bars
      figure=${figure ?? nothing}
      measure=${measure ?? nothing}
      order=${order ?? nothing}
      country=${country || nothing}
      >${content(context)}</uncac-region-bars
    >
  `,
  play: read,
};
export default meta;

const loaders = [pasted('region-bars', 'provided')];

export const Provided: Story = { args: { figure: 'provided' } };
export const ProvidedShare: Story = { args: { figure: 'provided', measure: 'share' } };
export const Updated: Story = { args: { figure: 'updated' } };
export const UpdatedByValue: Story = { args: { figure: 'updated', order: 'value' } };
export const Parties: Story = { args: { figure: 'parties' } };
export const Summaries: Story = { args: { figure: 'summaries' } };
/** Nothing to draw: the values are in pictures of the report, not in its text. */
export const EmptyPublished1: Story = { args: { figure: 'published-1' } };
export const EmptyPublished2: Story = { args: { figure: 'published-2' } };

/** The fragment as an editor pastes it, before or without any script. */
export const PastedWithoutScript: Story = { loaders, render: (_, context) => html`${content(context)}` };
export const PastedAdopted: Story = { loaders };
export const PastedExplored: Story = { loaders, play: explore };
export const MarkedState: Story = { args: { figure: 'provided', country: 'KEN' } };
/** A party in no regional group: a sentence, and no mark. */
export const StateOutsideGroups: Story = { args: { figure: 'provided', country: 'VAT' } };
export const Explored: Story = { args: { figure: 'provided' }, play: explore };
export const TableOpen: Story = { args: { figure: 'provided' }, play: openTable };
export const UnknownState: Story = {
  args: { figure: 'provided', country: 'XKX' },
  play: readProblem('unknown-state'),
};
/** The ranges of the groups overlap, so no order may rank them. */
export const UnknownOrder: Story = {
  args: { figure: 'provided', order: 'value' },
  play: readProblem('unknown-option'),
};
export const NotLoaded: Story = {
  args: { figure: 'provided' },
  beforeEach: noFigures,
  tags: ['!autodocs'],
  play: readProblem('not-loaded'),
};
