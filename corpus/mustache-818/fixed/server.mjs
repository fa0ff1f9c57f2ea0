import http from 'node:http';
import Mustache from 'mustache';

Mustache.templateCache = undefined;
const view = { title: 'Editor', fields: [{ id: 'name' }, { id: 'mail' }] };

// The fields carry the number of the draft, so that each draft has a template of its own.
function renderDraft(number) {
  const template = `<h1>{{title}}</h1><form>{{#fields}}<input id="{{id}}-${number}">{{/fields}}</form>`;
  return Mustache.render(template, view);
}

http
  .createServer((request, response) => {
    const [, page, number] = request.url.split('/');
    const html = page === 'draft' ? renderDraft(number) : Mustache.render('<h1>{{title}}</h1>', view);
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
