import express from 'express';
import { renderPage } from 'vike/server';

const app = express();
app.use(express.static('dist/client'));
app.use(async (request, response, next) => {
  const { httpResponse } = await renderPage({ urlOriginal: request.originalUrl });
  if (!httpResponse) return next();
  response.status(httpResponse.statusCode);
  for (const [name, value] of httpResponse.headers) response.setHeader(name, value);
  response.send(httpResponse.body);
});
app.listen(process.env.PORT ?? 3000);
