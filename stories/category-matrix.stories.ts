import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@uncac-figures/elements/category-matrix';
import { CATEGORY_MATRIX_FIGURES, OPENED } from '@uncac-figures/figures';
import { html, nothing } from 'lit';
import { noFigures } from './support/no-figures.js';
import { content, pasted } from './support/pasted.js';
import { chooseRow, explore, openTable, read, readProblem } from './support/reader.js';

interface Args {
  readonly figure?: string;
  readonly category?: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Figures/Category matrix',
  component: 'uncac-category-matrix',
  argTypes: {
    figure: { control: 'select', options: CATEGORY_MATRIX_FIGURES },
    category: { control: 'inline-radio', options: OPENED },
  },
  render: ({ figure, category }, context) => html`
    <uncac-category-matrix figure=${figure ?? nothing} category=${category ?? nothing}
      >${content(context)}</uncac-category-matrix
    >
  `,
  play: read,
};
export default meta;

const loaders = [pasted('category-matrix', 'types')];

export const Types: Story = { args: { figure: 'types' } };
/** A category opened: its subsections are the columns. */
export const Subsections: Story = { args: { figure: 'types', category: 'c' } };
export const Stage: Story = { args: { figure: 'stage' } };
export const Quantifier: Story = { args: { figure: 'quantifier' } };
export const Articles: Story = { args: { figure: 'articles' } };
export const Prompts: Story = { args: { figure: 'prompts' } };

/** The fragment as an editor pastes it, before or without any script. */
export const PastedWithoutScript: Story = { loaders, render: (_, context) => html`${content(context)}` };
export const PastedAdopted: Story = { loaders };
export const CellOpen: Story = { args: { figure: 'types' }, play: chooseRow };
export const PastedCellOpen: Story = { loaders, play: chooseRow };
export const Explored: Story = { args: { figure: 'types' }, play: explore };
export const TableOpen: Story = { args: { figure: 'types' }, play: openTable };
/** Only the types of measure open into subsections. */
export const UnknownCategory: Story = {
  args: { figure: 'stage', category: 'c' },
  play: readProblem('unknown-option'),
};
export const NotLoaded: Story = {
  args: { figure: 'types' },
  beforeEach: noFigures,
  tags: ['!autodocs'],
  play: readProblem('not-loaded'),
};
