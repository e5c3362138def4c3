/** Makes one change after the other, whether or not those before it succeed. */
export type InTurn = <Answer>(make: () => Promise<Answer>) => Promise<Answer>;

/**
 * The turns of one gateway, so that nothing is written between the look at what stands and the writing of what replaces it. Of two
 * gateways on one Redis each has turns of its own: a manager's change that reaches one of them in the moment in which an administrator's
 * is made at the other can still supersede it.
 */
export function createChangeTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (make) => {
    const turn = last.then(make, make);
    last = turn;
    return turn;
  };
}
