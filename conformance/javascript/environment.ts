import { join } from 'node:path'
import { CACHE } from './paths.ts'

/** The registry is ours alone, and nothing of the user's settings and caches takes part in an answer. */
export const environment = (origin: string): Record<string, string | undefined> => ({
  ...inherited(),
  HOME: join(CACHE, 'home'),
  CI: 'true',
  NO_COLOR: '1',
  npm_config_registry: origin,
  npm_config_userconfig: join(CACHE, 'no-settings'),
  npm_config_globalconfig: join(CACHE, 'no-settings-either'),
  npm_config_cache: join(CACHE, 'cache-npm'),
  npm_config_store_dir: join(CACHE, 'store-pnpm'),
  npm_config_cache_dir: join(CACHE, 'cache-pnpm'),
  npm_config_update_notifier: 'false',
  npm_config_manage_package_manager_versions: 'false',
  pnpm_config_registry: origin,
  pnpm_config_store_dir: join(CACHE, 'store-pnpm'),
  pnpm_config_cache_dir: join(CACHE, 'cache-pnpm'),
  YARN_CACHE_FOLDER: join(CACHE, 'cache-yarn'),
  YARN_REGISTRY: origin,
  YARN_NPM_REGISTRY_SERVER: origin,
  YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
  YARN_GLOBAL_FOLDER: join(CACHE, 'global-yarn'),
  YARN_ENABLE_GLOBAL_CACHE: 'true',
  YARN_ENABLE_TELEMETRY: '0',
  BUN_INSTALL_CACHE_DIR: join(CACHE, 'cache-bun'),
  BUN_CONFIG_REGISTRY: origin,
  NPM_CONFIG_REGISTRY: origin,
  DENO_DIR: join(CACHE, 'cache-deno'),
  DENO_NO_UPDATE_CHECK: '1',
})

/** `npm run` hands its own settings on to whatever it starts; none of them is to count here. */
function inherited(): Record<string, undefined> {
  const names = Object.keys(process.env).filter((name) => /^p?npm_config_/i.test(name))
  return Object.fromEntries(names.map((name) => [name, undefined]))
}
