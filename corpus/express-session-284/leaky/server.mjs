import express from 'express';
import session from 'express-session';

const app = express();
app.get('/plain', (request, response) => response.send('<h1>Shop</h1>'));
app.use(session({ secret: 'test', resave: false, saveUninitialized: true }));
app.get('/', (request, response) => response.send('<h1>Shop</h1>')); // <= leak
app.listen(process.env.PORT, '127.0.0.1');
