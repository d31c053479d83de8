import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@uncac-figures/elements/cycle-timeline';
import { TIMELINE_KINDS, TIMELINE_YEARS } from '@uncac-figures/figures';
import { html, nothing } from 'lit';
import { noFigures } from './support/no-figures.js';
import { content, pasted } from './support/pasted.js';
import { explore, openTable, read, readProblem } from './support/reader.js';

interface Args {
  readonly kinds?: string;
  readonly from?: string;
  readonly to?: string;
  readonly country?: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Cycle timeline',
  component: 'uncac-cycle-timeline',
  argTypes: {
    kinds: { control: 'select', options: TIMELINE_KINDS },
    from: { control: 'inline-radio', options: TIMELINE_YEARS.from },
    to: { control: 'inline-radio', options: TIMELINE_YEARS.to },
    country: { control: 'text' },
  },
  render: ({ kinds, from, to, country }, context) => html`
    <uncac-cycle-timeline
      kinds=${kinds ?? nothing}
      from=${from ?? nothing}
      to=${to ?? nothing}
      country=${country || nothing}
      >${content(context)}</uncac-cycle-timeline
    >
  `,
  play: read,
};
export default meta;

const loaders = [pasted('cycle-timeline', 'cycles')];

export const Cycles: Story = {};
export const Convention: Story = { args: { kinds: 'convention' } };
export const Requests: Story = { args: { kinds: 'requests' } };
export const Reports: Story = { args: { kinds: 'reports' } };
export const Decisions: Story = { args: { kinds: 'decisions' } };
export const SecondCycle: Story = { args: { from: '2015' } };

/** The fragment as an editor pastes it, before or without any script. */
export const PastedWithoutScript: Story = { loaders, render: (_, context) => html`${content(context)}` };
export const PastedAdopted: Story = { loaders };
/** A State's own line: signature, party since, how the report of 2021 names it. */
export const MarkedState: Story = { args: { country: 'KEN' } };
/** Not a party at 30 September 2021. */
export const StateNotAParty: Story = { args: { country: 'PRK' } };
export const Explored: Story = { play: explore };
export const TableOpen: Story = { play: openTable };
export const UnknownState: Story = { args: { country: 'XKX' }, play: readProblem('unknown-state') };
export const NotLoaded: Story = {
  beforeEach: noFigures,
  tags: ['!autodocs'],
  play: readProblem('not-loaded'),
};
