// What a server asks of V8, before it begins to work. From what it sees while it starts, V8 concludes that some objects
// live long, and then makes them where only a full collection finds them again: among them the lists of values that go to
// the database with every request. Whatever hangs on them is copied, and the event loop stands still meanwhile (0060).
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-allocation-site-pretenuring');
