/** Something on the page that calls an element back for as long as it is not taken away: a listener or an observer. */
type Watched = Map<string, number>;

const active = new Map<object, Map<unknown, string>>();

/** Which listeners on document, window and media queries, and which observed targets, there are now, by kind. */
export function watched(): Readonly<Record<string, number>> {
  const counts: Watched = new Map();
  for (const kinds of active.values())
    for (const kind of kinds.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].sort());
}

/** Counts from here on, until the returned function is called. */
export function watch(): () => void {
  const undo = [
    watchListeners(),
    ...[MutationObserver, ResizeObserver, IntersectionObserver].map(watchObserver),
  ];
  return () => {
    for (const restore of undo) restore();
    active.clear();
  };
}

const of = (holder: object): Map<unknown, string> => {
  const its = active.get(holder) ?? new Map<unknown, string>();
  active.set(holder, its);
  return its;
};

/* eslint-disable @typescript-eslint/unbound-method -- Each is called with the `this` of its caller. */

function watchListeners(): () => void {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  /** A key for one listener: the same function may listen to several types, and in both phases. */
  const keys = new WeakMap<object, Map<string, object>>();
  const key = (listener: object, name: string): object => {
    const names = keys.get(listener) ?? new Map<string, object>();
    keys.set(listener, names);
    const its = names.get(name) ?? {};
    names.set(name, its);
    return its;
  };
  const name = (type: string, options: unknown) =>
    `${type}${options === true || (options as AddEventListenerOptions | undefined)?.capture ? ', capturing' : ''}`;
  const lasts = (target: unknown): target is EventTarget =>
    [undefined, window, document, document.documentElement, document.body].includes(target as Document) ||
    target instanceof MediaQueryList;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const named = name(type, options);
    if (listener && lasts(this)) of(this ?? window).set(key(listener, named), `listener: ${named}`);
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener && lasts(this)) of(this ?? window).delete(key(listener, name(type, options)));
    removeEventListener.call(this, type, listener, options);
  };
  return () => void Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
}

interface Observer {
  observe(target: Node, options?: object): void;
  unobserve?(target: Node): void;
  disconnect(): void;
}

function watchObserver({
  name,
  prototype,
}: {
  readonly name: string;
  readonly prototype: object;
}): () => void {
  const methods = prototype as Observer;
  const { observe, unobserve, disconnect } = methods;
  methods.observe = function (target, options) {
    of(this).set(target, name);
    observe.call(this, target, options);
  };
  if (unobserve)
    methods.unobserve = function (target) {
      of(this).delete(target);
      unobserve.call(this, target);
    };
  methods.disconnect = function () {
    active.delete(this);
    disconnect.call(this);
  };
  return () => void Object.assign(methods, { observe, disconnect }, unobserve && { unobserve });
}
