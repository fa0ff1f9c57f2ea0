import http from 'node:http';
import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { of } from 'rxjs';

const ROWS = gql`
  query Rows {
    rows
  }
`;
const link = new ApolloLink(() => of({ data: { rows: ['red', 'green'] } }));

async function renderRows() {
  const client = new ApolloClient({ ssrMode: true, cache: new InMemoryCache(), link });
  const { data } = await client.query({ query: ROWS });
  client.stop();
  return `<p>${data.rows.join(', ')}</p>`;
}

http
  .createServer(async (request, response) => {
    const html = request.url === '/plain' ? '<p>no query</p>' : await renderRows();
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
