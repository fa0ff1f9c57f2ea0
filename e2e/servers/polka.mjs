import polka from 'polka';
import { page, port } from './page.mjs';

const answer = (name) => (_request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(page(name));
};
const admin = polka().get('/', answer('admin')).get('/users', answer('users'));
polka().use('/admin', admin).get('/', answer('home')).get('/user/:id', answer('user')).post('/only-post', answer('never')).listen(port);
