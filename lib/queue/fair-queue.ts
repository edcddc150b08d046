/** Work that has a sender, and that says when it is over by calling `done`. */
type Work = (done: () => void) => void;
type Sender = { underWay: number; waiting: Set<Work> };

export type FairQueue = {
  /**
   * Begins a sender's work, at once unless they have enough under way.
   * @returns takes the work back if it has not begun
   */
  add(sender: string, work: Work): () => boolean;
};

/**
 * A fair queue for something that all share, such as one thread: a sender has at most so many pieces of work under way
 * while others were seen of late, and the rest of theirs waits. Who is alone is not limited, as nobody would be better off.
 * @param options.each pieces of work of one sender at once
 * @param options.heldMs a piece that takes longer lets the next begin all the same, in milliseconds: it waits for
 *   something else (a database, a slow line, a live page), and not on the thread that is shared
 * @param options.othersWithinMs how long somebody counts as present after their last work began
 */
export function fairQueue(options: { each: number; heldMs: number; othersWithinMs: number }): FairQueue {
  const senders = new Map<string, Sender>();
  /** The two who came last, latest first: all that is needed to know whether there is another. */
  let latest: { sender: string; at: number }[] = [];

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
    const now = performance.now();
    const hasOthers = latest.some((one) => one.sender !== name && now - one.at < options.othersWithinMs);
    const most = hasOthers ? options.each : Number.POSITIVE_INFINITY;
    for (const next of sender.waiting) {
      if (sender.underWay >= most) return;
      sender.waiting.delete(next);
      begin(name, sender, next);
    }
    if (sender.underWay === 0 && sender.waiting.size === 0) senders.delete(name);
  }

  function seen(name: string): void {
    const at = performance.now();
    const [last] = latest;
    if (last?.sender === name) last.at = at;
    else latest = last ? [{ sender: name, at }, last] : [{ sender: name, at }];
  }

  return {
    add(name, work) {
      seen(name);
      let sender = senders.get(name);
      if (!sender) {
        sender = { underWay: 0, waiting: new Set() };
        senders.set(name, sender);
      }
      sender.waiting.add(work);
      goOn(name, sender);
      return () => sender.waiting.delete(work);
    },
  };
}
