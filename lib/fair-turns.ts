/** Work that has a sender, and that says when it is over by calling `done`, and whether it came to nothing. */
type Work = (done: (isRefused?: boolean) => void) => void;
type Sender = {
  underWay: number;
  waiting: Set<Work>;
  /** Of the latest work, the share that was refused: a moving mean. */
  refused: number;
  /** Runs while the next piece stands back. */
  patience: NodeJS.Timeout | null;
};

export type FairTurns = {
  /**
   * Begins a sender's work as soon as it is their turn, at once unless they have work enough under way.
   * @returns takes the work back if it has not begun
   */
  take(sender: string, work: Work): () => boolean;
};

/** How much of the mean each new answer is: some fourteen refusals in a row make a stranger stand back. */
const weight = 0.05;
const mostlyRefused = 0.5;
/** Senders whose refusals are remembered while nothing of theirs is under way. */
const remembered = 1000;

/**
 * Turns at something that all share, such as one thread: a sender has at most so many pieces of work under way while
 * others were seen of late, and the rest of theirs waits. Whose work is mostly refused stands back, for a while, while
 * anything of the others is under way. Who is alone is not limited, as nobody would be better off.
 * @param options.each pieces of work of one sender at once
 * @param options.heldMs a piece that takes longer gives its turn to the next all the same, in milliseconds: it waits for
 *   something else (a database, a slow line, a live page), and not on the thread that is shared
 * @param options.othersWithinMs how long somebody counts as present after their last work began
 * @param options.standBackMs how long a piece of a sender whose work is mostly refused lets others go first, at most
 */
export function fairTurns(options: {
  each: number;
  heldMs: number;
  othersWithinMs: number;
  standBackMs: number;
}): FairTurns {
  const senders = new Map<string, Sender>();
  /** The two who came last, latest first: all that is needed to know whether there is another. */
  let latest: { sender: string; at: number }[] = [];
  /** Those who stand back, and how many pieces of the others are under way. */
  const standingBack = new Map<string, Sender>();
  let usefulUnderWay = 0;

  const hasOthers = (sender: string, now: number): boolean =>
    latest.some((one) => one.sender !== sender && now - one.at < options.othersWithinMs);

  function begin(name: string, sender: Sender, work: Work): void {
    const isUseful = sender.refused <= mostlyRefused;
    sender.underWay += 1;
    if (isUseful) usefulUnderWay += 1;
    let isHeld = true;
    const release = () => {
      if (!isHeld) return;
      isHeld = false;
      clearTimeout(timer);
      sender.underWay -= 1;
      if (isUseful) usefulUnderWay -= 1;
      goOn(name, sender);
      if (usefulUnderWay === 0) for (const [other, one] of [...standingBack]) goOn(other, one);
    };
    const timer = setTimeout(release, options.heldMs);
    timer.unref?.();
    work((isRefused = false) => {
      sender.refused += weight * (Number(isRefused) - sender.refused);
      release();
    });
  }

  /** @param mayPush a piece has stood back long enough */
  function goOn(name: string, sender: Sender, mayPush = false): void {
    const most = hasOthers(name, performance.now()) ? options.each : Number.POSITIVE_INFINITY;
    while (sender.underWay < most) {
      const [next] = sender.waiting;
      if (!next) break;
      if (sender.refused > mostlyRefused && usefulUnderWay > 0 && !mayPush) {
        standBack(name, sender);
        return;
      }
      mayPush = false;
      sender.waiting.delete(next);
      begin(name, sender, next);
    }
    comeForward(name, sender);
    if (sender.underWay === 0 && sender.waiting.size === 0) forget(name, sender);
  }

  function standBack(name: string, sender: Sender): void {
    standingBack.set(name, sender);
    sender.patience ??= setTimeout(() => {
      comeForward(name, sender);
      goOn(name, sender, true);
    }, options.standBackMs);
  }

  function comeForward(name: string, sender: Sender): void {
    standingBack.delete(name);
    if (sender.patience) clearTimeout(sender.patience);
    sender.patience = null;
  }

  function forget(name: string, sender: Sender): void {
    senders.delete(name);
    if (sender.refused < weight) return;
    // Put back as the latest: of many, those who were refused longest ago are forgotten.
    senders.set(name, sender);
    if (senders.size <= remembered) return;
    for (const [other, { underWay, waiting }] of senders)
      if (underWay === 0 && waiting.size === 0) {
        senders.delete(other);
        return;
      }
  }

  return {
    take(name, work) {
      const now = performance.now();
      latest = [{ sender: name, at: now }, ...latest.filter((one) => one.sender !== name)].slice(0, 2);
      const sender = senders.get(name) ?? { underWay: 0, waiting: new Set(), refused: 0, patience: null };
      senders.set(name, sender);
      sender.waiting.add(work);
      goOn(name, sender);
      return () => sender.waiting.delete(work);
    },
  };
}
