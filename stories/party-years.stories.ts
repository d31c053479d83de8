import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@uncac-figures/elements/party-years';
import { html, nothing } from 'lit';
import { noFigures } from './support/no-figures.js';
import { content, pasted } from './support/pasted.js';
import { explore, openTable, read, readProblem } from './support/reader.js';

interface Args {
  readonly country?: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Party years',
  component: 'uncac-party-years',
  argTypes: { country: { control: 'text' } },
  render: ({ country }, context) => html`
    <uncac-party-years country=${country || nothing}>${content(context)}</uncac-party-years>
  `,
  play: read,
};
export default meta;

const loaders = [pasted('party-years', 'joined')];

export const Joined: Story = {};

/** The fragment as an editor pastes it, before or without any script. */
export const PastedWithoutScript: Story = { loaders, render: (_, context) => html`${content(context)}` };
export const PastedAdopted: Story = { loaders };
export const MarkedState: Story = { args: { country: 'KEN' } };
export const Explored: Story = { play: explore };
export const TableOpen: Story = { play: openTable };
export const NotLoaded: Story = {
  beforeEach: noFigures,
  tags: ['!autodocs'],
  play: readProblem('not-loaded'),
};
