// Settings from a file of lines `NAME=value`, for whoever starts a site or looks after one. Nothing here needs a package.
import { existsSync } from 'node:fs';

/** Read when it is there; another is named by `--settings <file>`. */
const usual = '.env';

/**
 * Reads the settings file into `process.env`. What the environment holds already stays.
 * @param {string[]} args the arguments of a command
 * @returns {string[]} the arguments without `--settings`
 */
export function readSettingsFile(args) {
  const rest = [...args];
  const at = rest.findIndex((arg) => arg === '--settings' || arg.startsWith('--settings='));
  const [option] = at < 0 ? [] : rest.splice(at, 1);
  const file = option === '--settings' ? rest.splice(at, 1)[0] : option?.slice('--settings='.length);
  if (option && !file) stop('Say which file: --settings /etc/explainer.env');
  if (!file && !existsSync(usual)) return rest;
  try {
    process.loadEnvFile(file ?? usual);
  } catch (error) {
    stop(`The settings in ${file ?? usual} cannot be read (${error.code ?? 'unknown format'}).`);
  }
  return rest;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(78);
}
