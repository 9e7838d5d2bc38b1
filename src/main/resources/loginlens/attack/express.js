// The servers of the attack lab with Node and Express, in lines of our own. Each attack has a careless server and the
// same put right, with the version of jsonwebtoken that this is true for; "decides" marks the line that decides.

//# none careless 9.0.3
const { header } = jwt.decode(token, { complete: true });
const claims = header.alg === 'none' // decides
  ? jwt.decode(token)
  : jwt.verify(token, secret);

//# none correct 9.0.3
const claims = jwt.verify(token, secret, { algorithms: ['HS256'] }); // decides

//# capitals careless 9.0.3
const { header } = jwt.decode(token, { complete: true });
if (header.alg === 'none') throw new Error('alg'); // decides
const claims = header.alg.toUpperCase() === 'NONE'
  ? jwt.decode(token)
  : jwt.verify(token, secret);

//# capitals correct 9.0.3
const claims = jwt.verify(token, secret, { algorithms: ['HS256'] }); // decides

//# cut careless 9.0.3
const [, , signature] = token.split('.');
const claims = signature // decides
  ? jwt.verify(token, secret)
  : jwt.decode(token);

//# cut correct 9.0.3
const claims = jwt.verify(token, secret, { algorithms: ['HS256'] }); // decides

//# decoded careless 9.0.3
const claims = jwt.decode(token); // decides

//# decoded correct 9.0.3
const claims = jwt.verify(token, secret, { algorithms: ['HS256'] }); // decides

//# confusion careless 4.1.0
// this old version uses the key as the token says
const claims = jwt.verify(token, publicKey); // decides

//# confusion correct 9.0.3
const claims = jwt.verify(token, publicKey, {
  algorithms: ['RS256'], // decides
});

//# weak careless 9.0.3
const claims = jwt.verify(token, secret, { algorithms: ['HS256'] }); // decides

//# weak correct 9.0.3
if (Buffer.byteLength(secret) < 32) { // decides
  throw new Error('JWT_SECRET is too short');
}
const claims = jwt.verify(token, secret, { algorithms: ['HS256'] });

//# missing careless 4.1.0
// this old version takes an empty secret
const secret = process.env.JWT_SECRET || ''; // decides
const claims = jwt.verify(token, secret);

//# missing correct 9.0.3
const secret = process.env.JWT_SECRET;
if (!secret) throw new Error('JWT_SECRET is missing'); // decides
const claims = jwt.verify(token, secret, { algorithms: ['HS256'] });

//# path careless 9.0.3
const { header } = jwt.decode(token, { complete: true });
const secret = fs.readFileSync(`keys/${header.kid}`); // decides
const claims = jwt.verify(token, secret);

//# path correct 9.0.3
const { header } = jwt.decode(token, { complete: true });
const secret = keys.get(header.kid); // decides
const claims = jwt.verify(token, secret, { algorithms: ['HS256'] });

//# sql careless 9.0.3
const { header } = jwt.decode(token, { complete: true });
const { rows } = await pool.query(
  `SELECT secret FROM keys WHERE kid = '${header.kid}'`); // decides
const claims = jwt.verify(token, rows[0].secret);

//# sql correct 9.0.3
const { header } = jwt.decode(token, { complete: true });
const { rows } = await pool.query(
  'SELECT secret FROM keys WHERE kid = $1',
  [header.kid]); // decides
const claims = jwt.verify(token, rows[0].secret, {
  algorithms: ['HS256'],
});

//# jku careless 9.0.3
const { header } = jwt.decode(token, { complete: true });
const { keys } = await (await fetch(header.jku)).json(); // decides
const key = crypto.createPublicKey({ key: keys[0], format: 'jwk' });
const claims = jwt.verify(token, key);

//# jku correct 9.0.3
const claims = jwt.verify(token, publicKey, { algorithms: ['ES256'] }); // decides

//# jwk careless 9.0.3
const { header } = jwt.decode(token, { complete: true });
const key = header.jwk // decides
  ? crypto.createPublicKey({ key: header.jwk, format: 'jwk' })
  : publicKey;
const claims = jwt.verify(token, key);

//# jwk correct 9.0.3
const claims = jwt.verify(token, publicKey, { algorithms: ['ES256'] }); // decides

//# expired careless 9.0.3
const claims = jwt.verify(token, secret, {
  ignoreExpiration: true, // decides
});

//# expired correct 9.0.3
const claims = jwt.verify(token, secret, { algorithms: ['HS256'] }); // decides

//# leeway careless 9.0.3
const claims = jwt.verify(token, secret, {
  clockTolerance: 365 * 24 * 60 * 60, // decides
});

//# leeway correct 9.0.3
const claims = jwt.verify(token, secret, {
  algorithms: ['HS256'],
  clockTolerance: 60, // decides
});

//# audience careless 9.0.3
const claims = jwt.verify(token, secret, {
  issuer: 'loginlens-lab', // decides
});

//# audience correct 9.0.3
const claims = jwt.verify(token, secret, {
  algorithms: ['HS256'],
  issuer: 'loginlens-lab',
  audience: 'lab-api', // decides
});

//# issuer careless 9.0.3
const claims = jwt.verify(token, secret, {
  audience: 'lab-api', // decides
});

//# issuer correct 9.0.3
const claims = jwt.verify(token, secret, {
  algorithms: ['HS256'],
  issuer: 'loginlens-lab', // decides
  audience: 'lab-api',
});

//# refresh careless 9.0.3
// the same function for /refresh and for the API
const verifyToken = token => jwt.verify(token, secret, {
  issuer: 'loginlens-lab', // decides
});
const claims = verifyToken(token);

//# refresh correct 9.0.3
const claims = jwt.verify(token, secret, {
  algorithms: ['HS256'],
  issuer: 'loginlens-lab',
  audience: 'lab-api', // decides
});

//# types careless 9.0.3
const claims = jwt.verify(token, secret);
if (!claims.aud.includes('lab-api')) { // decides
  throw new Error('wrong audience');
}
const isAdmin = Boolean(claims.admin); // the text 'false' is true

//# types correct 9.0.3
const claims = jwt.verify(token, secret, {
  algorithms: ['HS256'],
  audience: 'lab-api', // decides
});
const isAdmin = claims.admin === true;

//# twice careless 9.0.3
const payload =
  `{"role":"student","username":"${username}"}`; // decides
const token = jwt.sign(payload, secret);
const claims = jwt.verify(token, secret);

//# twice correct 9.0.3
const payload = { role: 'student', username }; // decides
const token = jwt.sign(payload, secret);
const claims = jwt.verify(token, secret, { algorithms: ['HS256'] });

//# crit careless 9.0.3
// jsonwebtoken does not look at crit
const claims = jwt.verify(token, secret, { algorithms: ['HS256'] }); // decides

//# crit correct 9.0.3
const { header } = jwt.decode(token, { complete: true });
if (header.crit) throw new Error('unknown extension'); // decides
const claims = jwt.verify(token, secret, { algorithms: ['HS256'] });

//# revoked careless by hand
if (revoked.has(token)) throw new Error('revoked'); // decides
const [header, payload, signature] = token.split('.');
const expected = crypto.createHmac('sha256', secret)
  .update(`${header}.${payload}`).digest('base64url');
if (Buffer.compare(Buffer.from(expected, 'base64url'),
    Buffer.from(signature, 'base64url')) !== 0) {
  throw new Error('wrong signature');
}
const claims = JSON.parse(Buffer.from(payload, 'base64url'));

//# revoked correct 9.0.3
const claims = jwt.verify(token, secret, { algorithms: ['HS256'] });
if (revokedIds.has(claims.jti)) throw new Error('revoked'); // decides

//# zero careless by hand
// a model: Node itself was never fooled
const w = inverse(s); // decides
const point = BASE.times(hash * w)
  .plus(publicPoint.times(r * w));
if (point.x !== r) throw new Error('wrong signature');

//# zero correct 9.0.3
const claims = jwt.verify(token, publicKey, { algorithms: ['ES256'] }); // decides
