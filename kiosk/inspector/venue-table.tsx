import type { InspectionMessage } from "../../shared/wire/inspection.ts";
import { recordTime } from "../ui/clock.ts";
import { useWords } from "../ui/words.ts";
import { checkSharePercent } from "./check-share.ts";
import type { InspectionView } from "./inspector-state.ts";
import { inspectorWords } from "./inspector-words.ts";

interface VenueTableProps {
  readonly view: InspectionView;
  readonly onLedger: (venueId: string) => void;
}

export function VenueTable({ view, onLedger }: VenueTableProps) {
  const say = useWords(inspectorWords);
  const since = view.inspections[0]?.since;
  return (
    <section class="card" aria-labelledby="venues">
      <h2 id="venues">{say("venues")}</h2>
      <p class="card-note soft small">{since === undefined ? "" : say("venuesNote", { since: recordTime(Date.parse(since)).slice(0, 16) })}</p>
      {view.loadedAtMs !== null && view.inspections.length === 0 && <p>{say("noVenues")}</p>}
      <div class="table-scroll" tabIndex={0} role="group" aria-label={say("venues")}>
        <table class="table venues">
          <thead>
            <tr>
              <th scope="col">{say("venue")}</th>
              <th scope="col" class="number">
                {say("checks")}
              </th>
              <th scope="col" class="number">
                {say("refusals")}
              </th>
              <th scope="col" class="number">
                {say("codes")}
              </th>
              <th scope="col" class="number">
                {say("temperatures")}
              </th>
              <th scope="col" class="number">
                {say("inside")}
              </th>
              <th scope="col">
                <span class="visually-hidden">{say("openLedger")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {view.inspections.map((inspection) => (
              <VenueRow key={inspection.venueId} inspection={inspection} isOpen={view.ledger?.venueId === inspection.venueId} onLedger={onLedger} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface VenueRowProps {
  readonly inspection: InspectionMessage;
  readonly isOpen: boolean;
  readonly onLedger: (venueId: string) => void;
}

function VenueRow({ inspection, isOpen, onLedger }: VenueRowProps) {
  const say = useWords(inspectorWords);
  const { venueId, name, checks, refusals, counts } = inspection;
  return (
    <tr>
      <th scope="row" class="row-name">
        {name}
      </th>
      <td class="number" data-label={say("checks")}>
        {checks}
      </td>
      <td class="number" data-label={say("refusals")}>
        <StepShare done={refusals} checks={checks} />
      </td>
      <td class="number" data-label={say("codes")}>
        <StepShare done={inspection.codesScanned} checks={checks} />
      </td>
      <td class="number" data-label={say("temperatures")}>
        <StepShare done={inspection.temperaturesMeasured} checks={checks} />
      </td>
      <td class="number" data-label={say("inside")}>
        {counts.inside} / {counts.limit ?? say("noLimit")}
      </td>
      <td class="venue-action">
        <button class="button" type="button" aria-label={say("openLedgerOf", { venue: name })} aria-pressed={isOpen} onClick={() => onLedger(venueId)}>
          {say("openLedger")}
        </button>
      </td>
    </tr>
  );
}

function StepShare({ done, checks }: { readonly done: number; readonly checks: number }) {
  const percent = checkSharePercent(done, checks);
  return (
    <>
      {done}
      {percent !== null && <span class="row-note">{`${percent} %`}</span>}
    </>
  );
}
