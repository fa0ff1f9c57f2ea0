import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'app-home',
  imports: [RouterLink],
  template: '<a routerLink="/product/1">Product</a> <a routerLink="/docs/a/b">Docs</a> <a routerLink="/admin/users/7">User</a>',
})
export class Home {}
