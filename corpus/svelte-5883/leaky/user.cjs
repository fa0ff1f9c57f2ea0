const { writable } = require('svelte/store');

exports.user = writable({ name: 'Ann' });
