import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** An entry of the cache, as the service keeps it: never changed once it is there. */
export interface StoredEntry {
  readonly scope: string;
  readonly version: string;
  content: Buffer;
  isComplete: boolean;
}

/** How the service misbehaves. */
export type CacheFault =
  | 'answers 500'
  | 'forbids writing'
  | 'never answers'
  | 'never takes'
  | 'never sends'
  | 'speaks nonsense';

/** GitHub's cache, as far as its client asks: four calls, and blocks that are put and got. */
export interface CacheService {
  /** What a step's environment must say for the client to find it; scopes are in the token. */
  readonly environment: (scope: string) => Readonly<Record<string, string>>;
  /** By their keys, the oldest first. */
  readonly entries: Map<string, StoredEntry>;
  readonly calls: string[];
  fault: CacheFault | undefined;
  readonly close: () => Promise<void>;
}

const path = '/twirp/github.actions.results.api.v1.CacheService/';

/** Starts the service on a port of its own. A pull request reads its own scope and `main`. */
export async function startCacheService(): Promise<CacheService> {
  const entries = new Map<string, StoredEntry>();
  const calls: string[] = [];
  const blocks = new Map<string, Buffer>();
  const server = createServer((request, response) => void serve(request, response));
  const service: CacheService = {
    environment: (scope) => ({
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: address,
      ACTIONS_RUNTIME_TOKEN: tokenFor(scope),
    }),
    entries,
    calls,
    fault: undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((settle) => server.close(settle));
    },
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', address);
    const body = await buffer(request);
    calls.push(`${request.method ?? ''} ${url.pathname.replace(path, '')}`);
    if (service.fault === 'never answers' || hangs(service.fault, request, url)) return;
    if (service.fault === 'speaks nonsense') {
      response.end('<html>::error::pwned');
      return;
    }
    if (service.fault === 'answers 500') {
      answer(response, { status: 500, body: { msg: 'out of order' } });
      return;
    }
    if (url.pathname.startsWith(path)) {
      const { scope } = scopeIn(request.headers.authorization ?? '');
      const call = JSON.parse(body.toString()) as Call;
      answer(response, twirp(url.pathname.slice(path.length), call, scope));
      return;
    }
    blob(request, response, url, body);
  }

  function twirp(method: string, call: Call, scope: string): Reply {
    const { key, version, restoreKeys = call.restore_keys ?? [] } = call;
    const signed = (name: string): string => `${address}container/${name}?sig=secret`;
    switch (method) {
      case 'CreateCacheEntry': {
        if (service.fault === 'forbids writing') {
          const message = 'cache write denied: the token of this run may only read';
          return { status: 200, body: { ok: false, message } };
        }
        if (entries.has(key)) {
          return { status: 409, body: { code: 'already_exists', msg: 'cache entry exists' } };
        }
        entries.set(key, { scope, version, content: Buffer.alloc(0), isComplete: false });
        return { status: 200, body: { ok: true, signedUploadUrl: signed(key) } };
      }
      case 'FinalizeCacheEntryUpload': {
        const entry = entries.get(key);
        if (entry === undefined) return { status: 404, body: { code: 'not_found', msg: 'gone' } };
        entry.isComplete = true;
        return { status: 200, body: { ok: true, entryId: '1' } };
      }
      case 'GetCacheEntryDownloadURL': {
        const visible = [...entries].filter(
          ([, each]) =>
            each.isComplete && each.version === version && [scope, 'main'].includes(each.scope),
        );
        const found = [key, ...restoreKeys]
          .map((beginning) => visible.findLast(([name]) => name.startsWith(beginning))?.[0])
          .find((name) => name !== undefined);
        return {
          status: 200,
          body:
            found === undefined
              ? { ok: false }
              : { ok: true, matchedKey: found, signedDownloadUrl: signed(found) },
        };
      }
      default:
        return { status: 404, body: { code: 'bad_route', msg: method } };
    }
  }

  function blob(request: IncomingMessage, response: ServerResponse, url: URL, body: Buffer): void {
    const name = decodeURIComponent(url.pathname.replace('/container/', ''));
    const entry = entries.get(name);
    if (entry === undefined) {
      answer(response, { status: 404, body: {} });
      return;
    }
    if (request.method === 'PUT') {
      const block = url.searchParams.get('blockid');
      if (block !== null) blocks.set(block, body);
      else if (url.searchParams.get('comp') === 'blocklist') {
        const names = [...body.toString().matchAll(/<Latest>(.*?)<\/Latest>/g)];
        entry.content = Buffer.concat(
          names.map(([, id = '']) => blocks.get(id) ?? Buffer.alloc(0)),
        );
      } else entry.content = body;
      response.writeHead(201, { etag: '"1"', 'last-modified': new Date(0).toUTCString() }).end();
      return;
    }
    const headers = {
      'content-length': entry.content.length,
      'content-type': 'application/octet-stream',
      etag: '"1"',
      'last-modified': new Date(0).toUTCString(),
      'x-ms-blob-type': 'BlockBlob',
    };
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : entry.content);
  }

  return service;
}

/** A service that hangs in the middle: it finds the entry and never sends it, or never takes one. */
function hangs(fault: CacheFault | undefined, request: IncomingMessage, url: URL): boolean {
  const isBlob = !url.pathname.startsWith(path);
  if (fault === 'never sends') return isBlob && request.method !== 'PUT';
  return fault === 'never takes' && url.pathname === `${path}CreateCacheEntry`;
}

interface Call {
  readonly key: string;
  readonly version: string;
  readonly restoreKeys?: readonly string[];
  readonly restore_keys?: readonly string[];
}

interface Reply {
  readonly status: number;
  readonly body: object;
}

function answer(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** As the runner's token says it, in the claim `ac`. */
function tokenFor(scope: string): string {
  const claim = JSON.stringify([{ Scope: scope, Permission: 3 }]);
  const part = (data: object): string => Buffer.from(JSON.stringify(data)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ ac: claim })}.`;
}

function scopeIn(authorization: string): { readonly scope: string } {
  const [, payload = ''] = authorization.replace('Bearer ', '').split('.');
  const { ac } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { ac: string };
  const [first] = JSON.parse(ac) as readonly { readonly Scope: string }[];
  return { scope: first?.Scope ?? '' };
}
