import { tableTime } from '../../shared/lib/dates';
import { EmptyState, Loaded } from '../../shared/ui/states';
import { useEvents } from './useInspection';

/** What happened, newest first. */
export function EventsTab({ id }: { id: string }) {
  const query = useEvents(id);
  return (
    <Loaded query={query}>
      {(events) =>
        events.length === 0 ? (
          <EmptyState title="还没有记录" />
        ) : (
          <ol style={{ listStyle: 'none', margin: 0, padding: 16 }}>
            {events.map((event, index) => (
              <li key={index} style={{ padding: '8px 0', borderBottom: '1px solid #e1e6ec' }}>
                <div>{event.words}</div>
                <div className="zx-secondary zx-num" style={{ fontSize: 13 }}>
                  {tableTime(event.at)} · {event.by}
                </div>
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}
