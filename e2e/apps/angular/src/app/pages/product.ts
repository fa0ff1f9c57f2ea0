import { Component, inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { remember } from '@shared/lib/leaky';

@Component({ selector: 'app-product', template: '<h1>Product {{ id }} {{ seen }}</h1>' })
export default class Product {
  readonly id = inject(ActivatedRoute).snapshot.paramMap.get('id') ?? '';
  readonly seen = remember(this.id);
}
