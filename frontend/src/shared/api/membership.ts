/** The membership acted in: one per browser tab, so that two tabs may act for two organisations. */
const KEY = 'zx.membership';

export const membership = {
  get: () => sessionStorage.getItem(KEY),
  set: (id: string) => sessionStorage.setItem(KEY, id),
  clear: () => sessionStorage.removeItem(KEY),
};
