import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'lti-close': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;
    }
  }
}

/** Tells the platform's page, around this one or the one that opened it, that a registration is done. */
class LtiClose extends HTMLElement {
  connectedCallback() {
    const page = window.opener ?? window.parent;
    // To whatever page it is: that it is done is no secret.
    if (page !== window) page.postMessage({ subject: 'org.imsglobal.lti.close' }, '*');
  }
}
customElements.get('lti-close') ?? customElements.define('lti-close', LtiClose);
