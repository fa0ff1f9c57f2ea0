import { expect, it } from 'vitest';
import { htmlForms } from './html-forms.ts';

const sentBy = (html: string) => htmlForms(html).map(({ fields, names: _, ...form }) => ({ ...form, fields: Object.fromEntries(fields) }));

it('reads what a browser would send of a form as it stands, its button included', () => {
  const html = `<form action="/s?a=1&amp;b=2" method="post">
    <input type="hidden" name="csrf" value="a&quot;b"><input name="user"><input type=password name=password>
    <input type="checkbox" name="stay" checked><input type="checkbox" name="mail" value="yes"><input name="off" disabled value="1">
    <select name="lang"><option value="en">English<option value="de" selected>Deutsch</select><textarea name="note">a
b</textarea>
    <input type="reset" name="reset" value="r"><button type="button" name="no">?</button><button name="go" value="in">In</button>
    <button name="go" value="up">Up</button></form>`;
  expect(sentBy(html)).toEqual([
    {
      ...{ action: '/s?a=1&b=2', method: 'POST', isMultipart: false, hasPassword: true },
      fields: { csrf: 'a"b', user: '', password: '', stay: 'on', lang: 'de', note: 'a\nb', go: 'in' },
    },
  ]);
  expect(htmlForms(html)[0]?.names).toContain('mail');
});

it('knows several forms apart, and fields that name theirs', () => {
  const html = `<form id="search"><input name="q"></form>
    <form method="POST" enctype="multipart/form-data" id="in"><input type="hidden" name="$ACTION_ID_1"></form>
    <input form="in" name="user"><input name="nobody">`;
  expect(sentBy(html)).toMatchObject([
    { method: 'GET', fields: { q: '' }, hasPassword: false },
    { method: 'POST', isMultipart: true, fields: { $ACTION_ID_1: '', user: '' } },
  ]);
});

it('takes what the button says over what the form says', () => {
  const html = '<form method="get" action="/a"><button formmethod="post" formaction="?/login">In</button></form>';
  expect(sentBy(html)).toMatchObject([{ action: '?/login', method: 'POST' }]);
});

it('takes no script, comment or template text for a form', () => {
  expect(htmlForms('<!-- <form></form> --><script>"<form>"</script><p>&lt;form&gt;</p>')).toEqual([]);
});
