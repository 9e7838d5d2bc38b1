// Judges the tokens of target/forgeries.jsonl with jsonwebtoken 9 and jose, and runs the Express lines on them.
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const jose = require('jose');
const jwt = require('jsonwebtoken');
const old = require('jsonwebtoken-old');

const ISSUER = 'loginlens-lab';
const AUDIENCE = 'lab-api';
/** Forged tokens that a library takes, and why it cannot know better or does not. */
const TAKEN = {
  'weak jsonwebtoken': 'genuinely signed with the guessed secret, whose length it does not check',
  'weak jose': 'genuinely signed with the guessed secret, whose length it does not check',
  'twice jsonwebtoken': 'genuinely signed, and JSON.parse takes the last of two names',
  'twice jose': 'genuinely signed, and JSON.parse takes the last of two names',
  'crit jsonwebtoken': 'it does not look at crit',
  'revoked jose': 'the same bytes; it decodes the last letter leniently',
};
/** Servers that take no token at all, and one whose key set is not there any more. */
const NOT_HONEST = new Set(['weak correct', 'missing correct', 'jku careless']);
/** Lines that need a database or are a model; they are read, not run. */
const NOT_RUN = new Set(['sql careless', 'sql correct', 'zero careless']);

let failures = 0;
function check(good, what) {
  if (!good) {
    failures++;
    console.error(`FAILED: ${what}`);
  }
}

async function accepts(work) {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

async function libraries(line) {
  const key = line.secret ?? line.publicKey;
  const joseKey = line.secret ? new TextEncoder().encode(line.secret) : crypto.createPublicKey(line.publicKey);
  const options = { algorithms: [line.algorithm], issuer: ISSUER, audience: AUDIENCE };
  const judges = {
    jsonwebtoken: token => jwt.verify(token, key, options),
    jose: token => jose.jwtVerify(token, joseKey, options),
  };
  for (const [name, judge] of Object.entries(judges)) {
    const known = TAKEN[`${line.attack} ${name}`];
    check(await accepts(() => judge(line.honest)), `${name} does not take the honest token of ${line.attack}`);
    const taken = await accepts(() => judge(line.forged));
    check(taken === Boolean(known), `${name} ${taken ? 'takes' : 'rejects'} the forged token of ${line.attack}`);
    if (known) {
      console.log(`note: ${name} takes the forged token of ${line.attack}: ${known}`);
    }
  }
}

/** The Express lines by attack and side, with the library that they are true for. */
function snippets() {
  const parts = {};
  let part;
  for (const text of fs.readFileSync('src/main/resources/loginlens/attack/express.js', 'utf8').split('\n')) {
    const head = /^\/\/# (\S+) (careless|correct) (.*)$/.exec(text);
    if (head) {
      part = parts[`${head[1]} ${head[2]}`] = { library: head[3] === '4.1.0' ? old : jwt, code: '' };
    } else if (part) {
      part.code += `${text}\n`;
    }
  }
  return parts;
}

/** Runs some lines on a token, in a server of which the lines see only these names. */
async function express({ library, code }, line, token) {
  const known = line.facts;
  const names = {
    jwt: library, crypto, token, Buffer, publicKey: line.publicKey, secret: line.secret,
    process: { env: line.attack === 'missing' ? {} : { JWT_SECRET: line.secret } },
    fs: { readFileSync: name => name === 'keys/../public/style.css' ? known['attack.fact.bytes'] : line.secret },
    keys: new Map([['key-1', line.secret]]),
    fetch: async () => ({ json: async () => JSON.parse(known['attack.fact.jwks']) }),
    username: known['attack.fact.username'],
    revoked: new Set([line.original]), revokedIds: new Set([jwt.decode(line.original).jti]),
  };
  const own = [...code.matchAll(/const (?:\{ (\w+) \}|(\w+)) =/g)].map(found => found[1] ?? found[2]);
  const given = Object.keys(names).filter(name => !own.includes(name));
  const run = new Function(...given, `return (async () => { ${code}\nreturn { claims, isAdmin: ${
    own.includes('isAdmin') ? 'isAdmin' : 'false'} }; })();`);
  const { claims, isAdmin } = await run(...given.map(name => names[name]));
  return claims.role === 'admin' || isAdmin;
}

(async () => {
  const lines = fs.readFileSync('target/forgeries.jsonl', 'utf8').trim().split('\n').map(JSON.parse);
  const parts = snippets();
  let ran = 0;
  for (const line of lines) {
    await libraries(line);
    for (const side of ['careless', 'correct']) {
      const name = `${line.attack} ${side}`;
      check(parts[name], `no Express lines for ${name}`);
      if (parts[name] && !NOT_RUN.has(name)) {
        ran++;
        const asAdmin = await express(parts[name], line, line.forged).catch(() => false);
        check(asAdmin === (side === 'careless'), `the Express lines of ${name} ${asAdmin ? 'let' : 'do not let'} it in`);
        const honest = side === 'careless' ? line.honestForCareless : line.honest;
        const takesHonest = NOT_HONEST.has(name) || await accepts(() => express(parts[name], line, honest));
        check(takesHonest, `the Express lines of ${name} reject the honest token`);
      }
    }
  }
  console.log(`${lines.length} attacks judged by jsonwebtoken and jose, ${ran} Express servers run`);
  process.exit(failures === 0 ? 0 : 1);
})();
