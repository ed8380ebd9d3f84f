import type { PageClient } from '../pageClient.ts';
import type { StandIn } from '../slides/standIns.ts';

/** Looks at one slide with its own pictures in place of those that stand in for them, and leaves the page as it was. */
export async function withRealPictures<T>(
  client: PageClient,
  id: string,
  standIns: ReadonlyMap<string, StandIn>,
  look: () => Promise<T>,
): Promise<T> {
  const names = standIns.size === 0 ? [] : await client.inspect('standInsOf', id);
  const own = names.flatMap((name) => {
    const one = standIns.get(name);
    return one === undefined ? [] : [[name, one] as const];
  });
  if (own.length === 0) return look();
  await client.inspect('setPictures', id, Object.fromEntries(own.map(([name, { source }]) => [name, source])));
  try {
    return await look();
  } finally {
    await client.inspect('setPictures', id, Object.fromEntries(own.map(([name, { shown }]) => [name, shown])));
  }
}
