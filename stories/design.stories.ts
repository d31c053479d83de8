import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { specs } from 'virtual:uncac-specs';
import './design/spec-editor.js';
import { specDrawn, typeSpec } from './design/designer.js';

interface Args {
  readonly figure: string;
  readonly layout: 'narrow' | 'wide';
}

type Story = StoryObj<Args>;

const names = Object.keys(specs);

/** The specification that each picture is laid out from, to try changes on. Nothing here is published. */
const meta: Meta<Args> = {
  title: 'Design/Specification',
  argTypes: {
    figure: { control: 'select', options: names },
    layout: { control: 'inline-radio', options: ['narrow', 'wide'] },
  },
  args: { layout: 'wide' },
  // As wide as the templates are, in units.
  parameters: { column: '1000' },
  loaders: [async ({ args: { figure } }) => ({ spec: (await specs[figure]?.())?.default })],
  render: ({ layout }, { loaded }) => {
    const { spec } = loaded as { readonly spec?: Readonly<Record<Args['layout'], object>> };
    return html`<spec-editor .spec=${spec?.[layout]}></spec-editor>`;
  },
  play: specDrawn,
};
export default meta;

export const RegionBars: Story = { args: { figure: 'region-bars provided count un en' } };
export const RegionBarsNarrow: Story = {
  args: { figure: 'region-bars provided count un en', layout: 'narrow' },
};
export const CategoryMatrix: Story = { args: { figure: 'category-matrix types all en' } };
export const CycleTimeline: Story = { args: { figure: 'cycle-timeline cycles all 2003 2021 en' } };
export const CountrySummary: Story = { args: { figure: 'country-summary all all en' } };
export const PartyYears: Story = { args: { figure: 'party-years joined en' } };

/** What a designer reads while a text can't be drawn; the last picture stays. */
export const NotJson: Story = {
  args: { figure: 'party-years joined en' },
  play: typeSpec('{"mark": ', /not JSON/),
};
export const NotVegaLite: Story = {
  args: { figure: 'party-years joined en' },
  play: typeSpec('{"mark": "pie"}', /can't draw/),
};
