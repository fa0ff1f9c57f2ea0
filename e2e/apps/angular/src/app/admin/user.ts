import { Component } from '@angular/core';

@Component({ selector: 'app-user', template: '<h1>User</h1>' })
export default class User {}
