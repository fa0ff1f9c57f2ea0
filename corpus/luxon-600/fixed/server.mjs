import http from 'node:http';
import { DateTime } from 'luxon';

const end = DateTime.fromISO('2030-01-01', { zone: 'utc' });

function daysLeft(day) {
  const base = DateTime.fromISO(day, { zone: 'utc' });
  return base.isValid ? end.toRelativeCalendar({ base, unit: 'days', locale: 'de' }) : null;
}

http
  .createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://shop.test');
    const left = pathname === '/plain' ? 'bald' : daysLeft(pathname.slice('/from/'.length));
    response.statusCode = left === null ? 404 : 200;
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><p>Ende: ${left ?? 'unbekannt'}</p>`);
  })
  .listen(process.env.PORT, '127.0.0.1');
