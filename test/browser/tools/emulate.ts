import { cdp } from 'vitest/browser';

type Feature = 'prefers-color-scheme' | 'forced-colors' | 'prefers-contrast' | 'prefers-reduced-motion';

interface DevTools {
  readonly send: (method: string, parameters: object) => Promise<unknown>;
}

/** Makes the browser tell pages of a reader’s settings; `{}` takes all back but reduced motion, which tests run with. */
export async function emulate(features: Readonly<Partial<Record<Feature, string>>>): Promise<void> {
  const list = Object.entries({ 'prefers-reduced-motion': 'reduce', ...features });
  await (cdp() as unknown as DevTools).send('Emulation.setEmulatedMedia', {
    features: list.map(([name, value]) => ({ name, value })),
  });
}
