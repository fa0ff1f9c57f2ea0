import fs from 'node:fs/promises';
import express from 'express';
import sirv from 'sirv';
import { render } from './dist/server/entry-server.js';

const port = process.env.PORT || 5173;
const page = await fs.readFile('./dist/client/index.html', 'utf-8');
const app = express();

app.use('/', sirv('./dist/client', { extensions: [] }));
app.get('/api/hello', (_request, response) => response.json({ ok: true }));
app.use('*all', (request, response) => {
  try {
    const { html } = render(request.originalUrl.split('?')[0]);
    response.status(200).set({ 'Content-Type': 'text/html' }).send(page.replace('<!--app-html-->', html));
  } catch (error) {
    console.error(error.stack);
    response.status(500).end(error.stack);
  }
});
app.listen(port, () => console.log(`Server started at http://localhost:${port}`));
