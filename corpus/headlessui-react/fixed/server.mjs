import http from 'node:http';
import {
  Listbox,
  ListboxButton,
  ListboxOption,
  ListboxOptions,
  Menu,
  MenuButton,
  MenuItem,
  MenuItems,
} from '@headlessui/react';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';

const people = [
  { id: 1, name: 'Tom' },
  { id: 2, name: 'Ann' },
  { id: 3, name: 'Bo' },
];

const Picker = () =>
  h(
    Listbox,
    { value: people[0], onChange() {} },
    h(ListboxButton, null, people[0].name),
    h(
      ListboxOptions,
      null,
      people.map((person) => h(ListboxOption, { key: person.id, value: person }, person.name)),
    ),
  );
const Actions = () =>
  h(Menu, null, h(MenuButton, null, 'Menu'), h(MenuItems, null, h(MenuItem, null, h('a', { href: '/x' }, 'x'))));
const Page = () => h('main', null, h('h1', null, 'People'), h(Picker), h(Actions));
const Plain = () => h('main', null, h('h1', null, 'People'));

http
  .createServer((request, response) => {
    const html = renderToString(h(request.url === '/plain' ? Plain : Page));
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html>${html}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
