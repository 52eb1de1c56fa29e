import { OutwardLink } from '../../shared/ui/OutwardLink';
import { PageList } from '../../shared/ui/PageList';
import type { components } from '../../shared/api/schema';

type Place = components['schemas']['Place'];

interface Props {
  places: Place[];
  label: string;
  /** The problem's own words, which no place repeats. */
  said?: string | null;
}

/** Where a problem stands: what is wrong there, the page, and what was seen on it. */
export function Places({ places, label, said }: Props) {
  if (places.length === 0) return null;
  return (
    <ul className="zx-task-places" aria-label={label}>
      {places.map((place) => (
        <li key={`${place.words}|${place.url}|${place.page}|${place.excerpt}`}>
          {place.words && place.words !== said && <b>{place.words}</b>}
          {place.excerpt && <p>{place.excerpt}</p>}
          <OutwardLink href={place.page ?? place.url}>{place.page ?? place.url}</OutwardLink>
          {place.page && place.url && place.page !== place.url && (
            <span className="zx-secondary">涉及地址 {place.url}</span>
          )}
          <PageList pages={place.pages ?? []} count={place.count ?? 1} />
        </li>
      ))}
    </ul>
  );
}
