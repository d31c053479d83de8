import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@uncac-figures/elements/country-summary';
import { html, nothing } from 'lit';
import { noFigures } from './support/no-figures.js';
import { content, pasted } from './support/pasted.js';
import { explore, openTable, read, readProblem } from './support/reader.js';

interface Args {
  readonly country?: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Country summary',
  component: 'uncac-country-summary',
  argTypes: { country: { control: 'text' } },
  render: ({ country }, context) => html`
    <uncac-country-summary country=${country || nothing}>${content(context)}</uncac-country-summary>
  `,
  play: read,
};
export default meta;

const loaders = [pasted('country-summary', 'all')];

export const AllStates: Story = {};
export const NewIn2021: Story = { args: { country: 'KEN' } };
export const EarlierOnly: Story = { args: { country: 'DZA' } };
/** Its place in the alphabet of the footnote is lost in the text. */
export const CannotBeKnown: Story = { args: { country: 'DEU' } };
export const NotNamed: Story = { args: { country: 'ALB' } };
export const NotAParty: Story = { args: { country: 'PRK' } };
/** A party in no regional group: the list alone. */
export const OutsideGroups: Story = { args: { country: 'VAT' } };
/** A code of two letters, or of three digits, names a State as well. */
export const OtherCode: Story = { args: { country: '404' } };

/** The fragment as an editor pastes it, before or without any script. */
export const PastedWithoutScript: Story = { loaders, render: (_, context) => html`${content(context)}` };
export const PastedAdopted: Story = { loaders };
export const Explored: Story = { args: { country: 'KEN' }, play: explore };
export const TableOpen: Story = { args: { country: 'KEN' }, play: openTable };
export const UnknownState: Story = { args: { country: 'XKX' }, play: readProblem('unknown-state') };
export const NotLoaded: Story = {
  args: { country: 'KEN' },
  beforeEach: noFigures,
  tags: ['!autodocs'],
  play: readProblem('not-loaded'),
};
