import { EarlierChecks } from '../../relations/EarlierChecks';
import { useDesk } from '../DeskContext';

/** What others found when they checked the same. */
export default function DeskChecks() {
  const { session, item, cards } = useDesk();
  const { id, earlierChecks } = item.assignment;
  return <EarlierChecks matches={earlierChecks} onDecided={(matchId, state) => session.decideCheck(id, matchId, state)} onUse={item.hold === 'held' ? cards.cite : undefined} />;
}
