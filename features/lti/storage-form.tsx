export type StoredProof = {
  frame: string;
  origin: string;
  storageKey: string;
  state: string;
  idToken: string;
};

/** Brings a launch once more, with what the platform's page has kept for it; without script it stays where it is. */
export const StorageForm = ({ frame, origin, storageKey, state, idToken }: StoredProof) => (
  <form method="post" action="/lti/launch">
    <input type="hidden" name="state" value={state} />
    <input type="hidden" name="id_token" value={idToken} />
    <platform-storage data-frame={frame} data-origin={origin} data-key={storageKey} />
  </form>
);
