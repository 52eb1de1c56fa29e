import { OutwardLink } from '../../shared/ui/OutwardLink';
import type { components } from '../../shared/api/schema';

type Place = components['schemas']['Place'];

/** Where a problem stands: the page, and what was seen there. */
export function Places({ places, label }: { places: Place[]; label: string }) {
  if (places.length === 0) return null;
  return (
    <ul className="zx-task-places" aria-label={label}>
      {places.map((place) => (
        <li key={`${place.url}|${place.page}|${place.excerpt}`}>
          {place.excerpt && <b>{place.excerpt}</b>}
          <OutwardLink href={place.page ?? place.url}>{place.page ?? place.url}</OutwardLink>
          {place.page && place.url && place.page !== place.url && (
            <span className="zx-secondary">涉及地址 {place.url}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
