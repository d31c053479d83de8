interface Playing {
  readonly canvasElement: HTMLElement;
}

/** Waits until the specification is drawn. */
export async function specDrawn({ canvasElement }: Playing): Promise<void> {
  await until(() => editor(canvasElement).querySelector('.picture > :not([hidden]) svg.marks') !== null);
}

/** Replaces the specification, once it is drawn, and waits for the message about the new one. */
export function typeSpec(text: string, said: RegExp): (playing: Playing) => Promise<void> {
  return async playing => {
    await specDrawn(playing);
    const root = editor(playing.canvasElement);
    const area = root.querySelector('textarea');
    if (!area) throw new Error('there is no text');
    area.value = text;
    area.dispatchEvent(new Event('input'));
    await until(() => said.test(root.querySelector('[role=alert]')?.textContent ?? ''));
    await specDrawn(playing);
  };
}

function editor(canvas: HTMLElement): ShadowRoot {
  const root = canvas.querySelector('spec-editor')?.shadowRoot;
  if (!root) throw new Error('there is no editor');
  return root;
}

/** Looks in each frame, without a limit: the test of the story has one. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}
