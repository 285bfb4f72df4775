/** A small right configuration; each test spoils one thing in it. */
export const portal = (id = 'alpha', host = `${id}.example`, more: object = {}) => ({
  id,
  name: `Portal ${id}`,
  signIn: [`https://${host}/login`],
  hosts: [host],
  ...more,
});

export const clinic = (more: object = {}) => ({ portals: [portal()], ...more });
