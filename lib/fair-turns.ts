/** Work that has a sender, and that says when it is over by calling `done`. */
type Work = (done: () => void) => void;
type Sender = { underWay: number; waiting: Set<Work> };

export type FairTurns = {
  /**
   * Begins a sender's work as soon as it is their turn, at once unless they have work enough under way.
   * @returns takes the work back if it has not begun
   */
  take(sender: string, work: Work): () => boolean;
};

/**
 * Turns at something that all share, such as one thread: a sender has at most so many pieces of work under way while
 * others were seen of late, and the rest of theirs waits. Who is alone is not limited, as nobody would be better off.
 * @param options.each pieces of work of one sender at once
 * @param options.heldMs a piece that takes longer gives its turn to the next all the same, in milliseconds: it waits for
 *   something else (a database, a slow line, a live page), and not on the thread that is shared
 * @param options.othersWithinMs how long somebody counts as present after their last work began
 */
export function fairTurns(options: { each: number; heldMs: number; othersWithinMs: number }): FairTurns {
  const senders = new Map<string, Sender>();
  /** The two who came last, latest first: all that is needed to know whether there is another. */
  let latest: { sender: string; at: number }[] = [];

  const hasOthers = (sender: string, now: number): boolean =>
    latest.some((one) => one.sender !== sender && now - one.at < options.othersWithinMs);

  function begin(name: string, sender: Sender, work: Work): void {
    sender.underWay += 1;
    let isHeld = true;
    const release = () => {
      if (!isHeld) return;
      isHeld = false;
      clearTimeout(timer);
      sender.underWay -= 1;
      goOn(name, sender);
    };
    const timer = setTimeout(release, options.heldMs);
    timer.unref?.();
    work(release);
  }

  function goOn(name: string, sender: Sender): void {
    const most = hasOthers(name, performance.now()) ? options.each : Number.POSITIVE_INFINITY;
    while (sender.underWay < most) {
      const [next] = sender.waiting;
      if (!next) break;
      sender.waiting.delete(next);
      begin(name, sender, next);
    }
    if (sender.underWay === 0 && sender.waiting.size === 0) senders.delete(name);
  }

  return {
    take(name, work) {
      const now = performance.now();
      latest = [{ sender: name, at: now }, ...latest.filter((one) => one.sender !== name)].slice(0, 2);
      const sender = senders.get(name) ?? { underWay: 0, waiting: new Set() };
      senders.set(name, sender);
      sender.waiting.add(work);
      goOn(name, sender);
      return () => sender.waiting.delete(work);
    },
  };
}
