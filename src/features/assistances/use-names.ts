import { useEffect, useState } from 'preact/hooks';
import type { Lookups } from '#form/lookups.ts';

const noNames: ReadonlyMap<string, string> = new Map();

/** Names of things by id ('district', 'criterion'), empty until they were looked up; unknown ones are absent. */
export function useNames(lookups: Pick<Lookups, 'label'>, entity: string, ids: readonly string[]) {
  const [names, setNames] = useState(noNames);
  const wanted = [...new Set(ids)].filter(Boolean).sort().join(' ');
  useEffect(() => {
    let isCurrent = true;
    const each = wanted ? wanted.split(' ') : [];
    Promise.all(each.map(async (id) => [id, await lookups.label(entity, id)] as const)).then((found) => {
      const known = found.filter((pair): pair is [string, string] => pair[1] !== undefined);
      if (isCurrent) setNames(new Map(known));
    });
    return () => {
      isCurrent = false;
    };
  }, [lookups, entity, wanted]);
  return names;
}
