/** Calls back before the page is printed, and soon where it is being printed, until the returned function is called. */
export function onPrint(callback: () => void): () => void {
  const print = matchMedia('print');
  addEventListener('beforeprint', callback);
  print.addEventListener('change', callback);
  if (print.matches) queueMicrotask(callback);
  return () => {
    removeEventListener('beforeprint', callback);
    print.removeEventListener('change', callback);
  };
}
