import { takeDeepLinks } from './deep-links';
import { answerLineItem, answerLineItems } from './grades';
import { authorize, loginOf } from './launch';
import { answerMembers } from './members';
import { framePage, page, postingPage, storagePage } from './pages';
import { configurationOf, register } from './registration';
import type { Answer, Exchange, State } from './state';
import { giveAccess } from './token';

/** Finds what answers an address of the platform; it may as well never answer, or break the connection. */
export async function route(state: State, exchange: Exchange): Promise<Answer | 'hang' | 'break'> {
  const { pathname } = exchange.url;
  if (pathname === '/.well-known/openid-configuration') return configurationOf(state);
  if (pathname === '/register') return register(state, exchange);
  if (pathname === '/jwks') return state.keys.answer();
  if (pathname === '/authorize') return authorize(state, exchange);
  if (pathname === '/token') return giveAccess(state, exchange);
  if (pathname === '/storage') return storagePage();
  const [, kind, id = ''] = /^\/(frame|start|deep-links)\/([^/]+)$/.exec(pathname) ?? [];
  if (kind === 'deep-links') return takeDeepLinks(state, exchange, id);
  const launch = state.launches.get(id);
  if (kind === 'frame' && launch) return framePage(state, `/start/${id}`, launch.course.title);
  if (kind === 'start' && launch) {
    const { address, fields } = loginOf(state, launch);
    return postingPage(address, Object.fromEntries(fields));
  }
  const [, course = '', service, item = '', part = ''] =
    /^\/courses\/([^/]+)\/(members|lineitems)(?:\/([^/]+)\/lineitem(\/scores|\/results)?)?$/.exec(pathname) ?? [];
  if (service === 'members') return answerMembers(state, exchange, course);
  if (service === 'lineitems')
    return item ? answerLineItem(state, exchange, course, item, part) : answerLineItems(state, exchange, course);
  return page('Not found', '<h1>Not found</h1>', 404);
}
