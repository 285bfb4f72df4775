/**
 * Loads oidc-provider. On Node 20 it says once, when loaded, that it is meant for Node 22 or newer;
 * these tests are what shows that the parts used here work on Node 20, so that one line is dropped.
 */
export async function loadProvider(): Promise<typeof import('oidc-provider')> {
  const warn = console.warn;
  console.warn = (...parts: unknown[]) => {
    if (!String(parts[0]).includes('Unsupported runtime')) warn(...parts);
  };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
