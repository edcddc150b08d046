/** A platform as launches go by it. */
export type Platform = {
  id: string;
  issuer: string;
  clientId: string;
  name: string;
  authUrl: string;
  tokenUrl: string;
  jwksUrl: string;
  /** What the token endpoint wants in `aud`; null: its address. */
  tokenAudience: string | null;
  /** The origins whose pages may show tool pages in a frame, separated by spaces. */
  frameOrigins: string;
  isPaused: boolean;
};

/** A platform on loopback can only have been registered by a site that is there itself. */
export const isOnLoopback = ({ issuer }: Pick<Platform, 'issuer'>): boolean =>
  /^http:\/\/([^/]+\.)?(localhost|127(\.\d+){3})(:\d+)?(\/|$)/.test(issuer);

/** What somebody has to say of a platform to register it. */
export type NewPlatform = Omit<Platform, 'id' | 'isPaused' | 'frameOrigins' | 'tokenAudience'> & {
  tokenAudience?: string | null;
  deployments: readonly string[];
  /** Beside those of its own addresses. */
  frameOrigins?: readonly string[];
};

/** The origins of a platform's pages: of those that were named, of its issuer and of its login. */
export const originsOf = ({ issuer, authUrl, frameOrigins = [] }: NewPlatform): string =>
  [...new Set([issuer, authUrl, ...frameOrigins].filter((one) => URL.canParse(one)).map((one) => new URL(one).origin))]
    .filter((origin) => /^https?:\/\//.test(origin))
    .join(' ');
