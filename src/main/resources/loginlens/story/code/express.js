// The same steps with Node and Express, for people who come from there. Each part is named like its step, and where
// that makes a difference like its route, check, algorithm or status; {alg}, {hash} and {key} are the algorithm's.

//# formSubmitted.login
form.addEventListener('submit', event => {
  event.preventDefault();
  logIn(form.username.value, form.password.value);
});

//# formSubmitted.register
form.addEventListener('submit', event => {
  event.preventDefault();
  register({
    username: form.username.value,
    password: form.password.value,
    favoriteColor: form.favoriteColor.value,
  });
});

//# tokenTaken
const token = sessionStorage.getItem('token');

//# tokenTaken.byHand
const token = document.querySelector('#token').value;

//# requestWritten.login
await fetch('/api/auth/login', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ username, password }),
});

//# requestWritten.register
await fetch('/api/auth/register', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ username, password, favoriteColor }),
});

//# requestWritten.me
await fetch('/api/me', {
  headers: { Authorization: `Bearer ${token}` },
});

//# requestArrived.login
app.use(express.json());
app.post('/api/auth/login', async (req, res) => {

//# requestArrived.register
app.use(express.json());
app.post('/api/auth/register', async (req, res) => {

//# requestArrived.me
app.get('/api/me', (req, res) => {
  const [, token] = (req.get('Authorization') ?? '').split(' ');

//# heldBack
// one of several packages for this
app.post('/api/auth/login', rateLimit({
  limit: 5,
  windowMs: 30_000,
  keyGenerator: req => req.ip + req.body.username,
}), logIn);

//# fieldsChecked.login
const { username, password } = req.body;
if (!username || !password) {
  return res.status(422).json({ message: 'Both are needed' });
}

//# fieldsChecked.register
const { username, password } = req.body;
if (Buffer.byteLength(password) > 72) {
  return res.status(422).json({ message: 'bcrypt reads 72 bytes' });
}

//# nameImpossible
const row = isUsername(username) ? await findUser(username) : undefined;

//# accountSought
const { rows } = await pool.query(
  'SELECT * FROM accounts WHERE mapped = $1',
  [username.toLowerCase()]);

//# accountFound
const [user] = rows;

//# noAccountFound
const hash = user?.password_hash ?? DUMMY_HASH;

//# saltTaken
// compare() takes variant, cost and salt out of the hash by itself
const rounds = bcrypt.getRounds(hash);

//# passwordHashed
const matches = await bcrypt.compare(password, hash);

//# digestsCompared
if (!matches || !user) {
  return res.status(401).json({ message: 'Invalid Credentials' });
}

//# hashNotCheckable
// compare() answers false for a string that is no hash
const matches = await bcrypt.compare(password, hash);

//# claimsGathered
const payload = {
  subject: 'user',
  username: user.shown,
  favoriteColor: user.favorite_color,
  role: user.role,
};

//# partsEncoded
const encode = part =>
  Buffer.from(JSON.stringify(part)).toString('base64url');

//# signingInputMade
const input = `${encode(header)}.${encode(payload)}`;

//# signed.HMAC
const signature = crypto.createHmac('{hash}', secret)
  .update(input)
  .digest('base64url');

//# signed.RSA
const signature = crypto.sign('{hash}', Buffer.from(input), privateKey)
  .toString('base64url');

//# signed.RSA_PSS
const signature = crypto.sign('{hash}', Buffer.from(input), {
  key: privateKey,
  padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
  saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST,
}).toString('base64url');

//# signed.EC
const signature = crypto.sign('{hash}', Buffer.from(input), {
  key: privateKey,
  dsaEncoding: 'ieee-p1363',
}).toString('base64url');

//# signed.EDDSA
const signature = crypto.sign(null, Buffer.from(input), privateKey)
  .toString('base64url');

//# tokenMade
// sign() from jsonwebtoken does the last four steps in one call
const token = jwt.sign(payload, {key}, {
  algorithm: '{alg}',
  subject: String(user.id),
  issuer: 'loginlens',
  expiresIn: lifetimeInSeconds,
});

//# tokenMade.EDDSA
// jsonwebtoken 9 has no EdDSA; SignJWT from jose does the last four steps
const token = await new SignJWT(payload)
  .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
  .setSubject(String(user.id))
  .setIssuer('loginlens')
  .setExpirationTime(`${lifetimeInSeconds}s`)
  .sign(privateKey);

//# newPasswordHashed
const hash = await bcrypt.hash(password, 12);

//# rowSent
await pool.query(
  'INSERT INTO accounts (shown, mapped, password_hash) VALUES ($1, $2, $3)',
  [username, username.toLowerCase(), hash]);

//# rowStored
await pool.query('COMMIT');

//# nameFoundTaken
} catch (error) {
  if (error.code === '23505') {
    return res.status(409).json({ message: 'That username is taken' });
  }
  throw error;
}

//# tokenRead
const { header, payload } = jwt.decode(token, { complete: true });

//# checkMade
// verify() asks most of these questions, and throws at the first that fails
const claims = jwt.verify(token, key, { algorithms: ALGORITHMS });

//# checkMade.EDDSA
// jwtVerify() from jose asks most of these questions, and throws at the first that fails
const { payload } = await jwtVerify(token, publicKey, { algorithms: ALGORITHMS });

//# checkMade.ALGORITHM.EDDSA
// the server's own list: without it, the token would choose how it is checked
const { payload } = await jwtVerify(token, publicKey, { algorithms: ALGORITHMS });

//# checkMade.ALGORITHM
// the server's own list: without it, the token would choose how it is checked
const claims = jwt.verify(token, key, { algorithms: ALGORITHMS });

//# checkMade.SIGNATURE.HMAC
const expected = crypto.createHmac('{hash}', secret)
  .update(`${header}.${payload}`)
  .digest();
const same = crypto.timingSafeEqual(
  expected, Buffer.from(signature, 'base64url'));

//# checkMade.SIGNATURE.RSA
const good = crypto.verify(
  '{hash}', Buffer.from(`${header}.${payload}`), publicKey,
  Buffer.from(signature, 'base64url'));

//# checkMade.SIGNATURE.RSA_PSS
const good = crypto.verify('{hash}', Buffer.from(`${header}.${payload}`), {
  key: publicKey,
  padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
  saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST,
}, Buffer.from(signature, 'base64url'));

//# checkMade.SIGNATURE.EC
const good = crypto.verify('{hash}', Buffer.from(`${header}.${payload}`), {
  key: publicKey,
  dsaEncoding: 'ieee-p1363',
}, Buffer.from(signature, 'base64url'));

//# checkMade.SIGNATURE.EDDSA
const good = crypto.verify(
  null, Buffer.from(`${header}.${payload}`), publicKey,
  Buffer.from(signature, 'base64url'));

//# checkMade.EXP
if (Math.floor(Date.now() / 1000) >= claims.exp) {
  throw new jwt.TokenExpiredError('jwt expired', new Date(claims.exp * 1000));
}

//# verdictReached
try {
  req.claims = jwt.verify(token, key, { algorithms: ALGORITHMS });
} catch {
  return res.status(401).json({ message: 'Do not trust this token' });
}

//# permissionsFound
const permissions = PERMISSIONS[req.claims.role] ?? [];

//# broken
app.use((error, req, res, next) => {
  console.error(error);
  res.status(500).json({ message: 'Something went wrong' });
});

//# replySent.200.login
res.status(200).json({ message: `Welcome ${user.shown}!`, token });

//# replySent.200.me
res.status(200).json({ username: req.claims.username, permissions });

//# replySent.201
res.status(201).json({ id: user.id, username: user.shown });

//# replySent.401.login
res.status(401).json({ message: 'Invalid Credentials' });

//# replySent.401.me
res.status(401)
  .set('WWW-Authenticate', 'Bearer error="invalid_token"')
  .json({ message: 'Do not trust this token' });

//# replySent.409
res.status(409).json({ message: 'That username is taken' });

//# replySent.422
res.status(422).json({ message: 'Some fields cannot be taken', fields });

//# replySent.429
res.status(429)
  .set('Retry-After', String(seconds))
  .json({ message: 'Too many attempts' });

//# replySent.500
res.status(500).json({ message: 'Something went wrong' });

//# tokenKept
const { token } = await reply.json();
sessionStorage.setItem('token', token);

//# replyRead
const { message } = await reply.json();
notice.textContent = message;

//# verdictReached.EDDSA
try {
  req.claims = (await jwtVerify(token, publicKey, { algorithms: ALGORITHMS })).payload;
} catch {
  return res.status(401).json({ message: 'Do not trust this token' });
}
