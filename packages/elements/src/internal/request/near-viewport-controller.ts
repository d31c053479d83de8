import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Becomes near once the host comes within one screen of being seen, and stays so. */
export class NearViewportController implements ReactiveController {
  near = false;
  #observer: IntersectionObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** What is to come near. */
    private readonly content: () => Element,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near) return;
    this.#observer = new IntersectionObserver(
      entries => {
        if (!entries.some(entry => entry.isIntersecting)) return;
        this.near = true;
        this.#observer?.disconnect();
        this.host.requestUpdate();
      },
      { rootMargin: '100% 0%' },
    );
    this.#observer.observe(this.content());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
